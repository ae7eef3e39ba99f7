using ChiBo.Domain.Members;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Headers;
using ChiBo.Exchange.Rosters.Names;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Reads a person from a row.</summary>
internal sealed class PersonReader(RosterHeader header, DateReader dates, RosterEncoding encoding)
{
    private static readonly FaultReason NameTooLong = new(
        "name-too-long",
        "Họ và tên quá dài, không thể là tên một người.",
        "The name is too long to be a person's."
    );

    /// <summary>Reads the row; what cannot be is left out and told.</summary>
    /// <param name="row">A row that holds a name.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="surrounding">The cell of the section, the title or the sheet.</param>
    /// <param name="findings">Takes the faults.</param>
    public RosterPerson? Read(RowView row, RosterPlace place, string? surrounding, RowFindings findings)
    {
        string name = PersonNames.Read(row.Name, encoding);
        if (!PersonNames.CanBe(name))
        {
            findings.Add(RosterField.FullName, row.Name, NameTooLong);
            return null;
        }

        (RosterDate? birth, Gender? gender) = ReadBirth(row, findings);
        (RosterDate? admitted, RosterDate? official) = ReadMembership(row, findings);
        return PersonChecks.Check(
            new RosterPerson(
                name,
                ReadGender(row, gender, findings),
                birth,
                admitted,
                official,
                ReadCell(row) ?? surrounding,
                ReadPost(row),
                place
            ),
            row,
            findings
        );
    }

    private (RosterDate? Birth, Gender? Gender) ReadBirth(RowView row, RowFindings findings)
    {
        TableColumn? men = header.Find(RosterField.BirthDate, ColumnPart.Male);
        TableColumn? women = header.Find(RosterField.BirthDate, ColumnPart.Female);
        bool isMan = GenderWords.IsMark(row.Text(men));
        bool isWoman = GenderWords.IsMark(row.Text(women));
        if (isMan && isWoman)
        {
            string both = $"{row.Text(men)}; {row.Text(women)}";
            findings.Add(RosterField.Gender, both, GenderWords.Both);
            findings.Add(RosterField.BirthDate, both, Dates.DateFaults.TwoBirths);
            return default;
        }

        RosterDate? birth =
            isMan ? dates.ReadBirthOf(row, men!, findings)
            : isWoman ? dates.ReadBirthOf(row, women!, findings)
            : null;
        Gender? gender =
            isMan ? Gender.Male
            : isWoman ? Gender.Female
            : null;
        return (birth ?? dates.Read(row, RosterField.BirthDate, findings), gender);
    }

    private (RosterDate? Admitted, RosterDate? Official) ReadMembership(RowView row, RowFindings findings)
    {
        if (header.Find(RosterField.AdmittedOn, ColumnPart.Both) is { } both)
        {
            (RosterDate? admitted, RosterDate? official) = dates.ReadBoth(row, both, findings);
            return (admitted, official ?? dates.Read(row, RosterField.OfficialOn, findings));
        }

        return (dates.Read(row, RosterField.AdmittedOn, findings), dates.Read(row, RosterField.OfficialOn, findings));
    }

    private Gender? ReadGender(RowView row, Gender? stated, RowFindings findings)
    {
        Gender? told = stated;
        foreach (TableColumn column in header.Of(RosterField.Gender))
        {
            string text = row.Text(column);
            if (!GenderWords.IsMark(text))
            {
                continue;
            }

            Gender? here = column.Meaning.Part switch
            {
                ColumnPart.Male => Gender.Male,
                ColumnPart.Female => Gender.Female,
                _ => GenderWords.Of(text),
            };
            if (here is null || (told is not null && told != here))
            {
                findings.Add(RosterField.Gender, text, here is null ? GenderWords.NoGender : GenderWords.Both);
                return null;
            }

            told = here;
        }

        return told;
    }

    private string? ReadCell(RowView row) =>
        header
            .Of(RosterField.Cell)
            .Select(column => CellNames.InColumn(row.SpreadText(column)))
            .FirstOrDefault(cell => cell is not null);

    private string? ReadPost(RowView row)
    {
        string post = string.Join(
            "; ",
            header.Of(RosterField.Post).Select(row.Text).Where(IsSaid).Distinct(StringComparer.Ordinal)
        );
        return post.Length > 0 ? post : null;
    }

    private static bool IsSaid(string text) => text.Any(char.IsLetterOrDigit);
}
