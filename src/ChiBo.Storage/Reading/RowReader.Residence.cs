using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Residence;

namespace ChiBo.Storage.Reading;

/// <summary>Contact with the cell of residence.</summary>
public sealed partial class RowReader
{
    private void ReadContact()
    {
        using (
            FactReader read = Open(
                "member_id, cell_id, outside, exempt_as, issued_on, received_on, ended_on",
                "residence_letters",
                "member_id",
                part?.Members
            )
        )
        {
            while (read.Read())
            {
                Add(
                    rows.ResidenceLetters,
                    read,
                    new ResidenceLetterRow(
                        members[read.Int(0)],
                        Parent(organisations, read.IntOrNull(1)),
                        read.TextOrNull(2),
                        read.TextOrNull(3),
                        read.Day(4)!.Value,
                        read.Day(5),
                        read.Day(6)
                    )
                );
            }
        }

        using FactReader years = Open(
            "member_id, cell_id, outside, year, asked_on, due_on, given_on, comment, is_typed_in",
            "residence_years",
            "member_id",
            part?.Members
        );
        while (years.Read())
        {
            Add(
                rows.ResidenceComments,
                years,
                new ResidenceCommentRow(
                    members[years.Int(0)],
                    Parent(organisations, years.IntOrNull(1)),
                    years.TextOrNull(2),
                    years.Int(3),
                    years.Day(4)!.Value,
                    years.Day(5)!.Value,
                    years.Day(6),
                    (ResidenceComment?)years.ByteOrNull(7),
                    years.Flag(8) == true
                )
            );
        }
    }
}
