namespace ChiBo.Storage.Reading;

/// <summary>Contact with the cell of residence: days and classes, never what a comment says.</summary>
public sealed partial class SnapshotReader
{
    private void ReadContact()
    {
        using (FactReader letters = Open("member_id, exempt_as, issued_on, received_on, ended_on", "residence_letters"))
        {
            while (letters.Read())
            {
                builder.AddResidenceLetter(
                    members[letters.Int(0)],
                    letters.TextOrNull(1),
                    letters.Day(2)!.Value,
                    letters.Day(3),
                    letters.Day(4)
                );
            }
        }

        using FactReader years = Open("member_id, year, asked_on, due_on, given_on", "residence_years");
        while (years.Read())
        {
            builder.AddResidenceComment(
                members[years.Int(0)],
                years.Int(1),
                years.Day(2)!.Value,
                years.Day(3)!.Value,
                years.Day(4)
            );
        }
    }
}
