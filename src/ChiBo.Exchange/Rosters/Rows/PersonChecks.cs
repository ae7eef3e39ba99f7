using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Dates;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Looks at the dates of a person together; one that cannot be beside the others is left out and told.</summary>
internal static class PersonChecks
{
    private const int Adult = 18;
    private static readonly DateOnly Founded = new(1930, 2, 3);

    private static readonly FaultReason Young = new(
        "admitted-young",
        "Vào Đảng khi chưa đủ 18 tuổi theo ngày ghi ở đây; giá trị được giữ, cần xem lại.",
        "By these dates the person was admitted under 18; the values are kept and want a look."
    );

    public static RosterPerson Check(RosterPerson person, RowView row, RowFindings findings)
    {
        RosterDate? admitted = Possible(person.AdmittedOn, RosterField.AdmittedOn, person.BirthDate, row, findings);
        RosterDate? official = Possible(person.OfficialOn, RosterField.OfficialOn, person.BirthDate, row, findings);
        if (official is { } later && admitted is { } earlier && later.Latest < earlier.Earliest)
        {
            findings.Add(RosterField.OfficialOn, row.Raw(RosterField.OfficialOn), DateFaults.OfficialBeforeAdmitted);
            official = null;
        }

        if (person.BirthDate is { } birth && admitted is { } entry && entry.Latest < birth.Earliest.AddYears(Adult))
        {
            findings.Note(Young);
        }

        return person with
        {
            AdmittedOn = admitted,
            OfficialOn = official,
        };
    }

    private static RosterDate? Possible(
        RosterDate? date,
        RosterField field,
        RosterDate? birth,
        RowView row,
        RowFindings findings
    )
    {
        FaultReason? reason =
            date is not { } known ? null
            : known.Latest < Founded ? DateFaults.BeforeTheParty
            : birth is { } born && known.Latest <= born.Earliest ? DateFaults.BeforeBirth
            : null;
        if (reason is null)
        {
            return date;
        }

        findings.Add(field, row.Raw(field), reason);
        return null;
    }
}
