using System.Globalization;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>Writes rows as the values of the exchange format.</summary>
public static partial class RowWriter
{
    /// <summary>Adds all rows of a register, or of a part of it.</summary>
    public static void Write(RegisterRows rows, ExchangeTarget target)
    {
        WritePlaces(rows, target);
        WritePeople(rows, target);
        WriteWork(rows, target);
    }

    private static void WritePlaces(RegisterRows rows, ExchangeTarget target)
    {
        foreach (UnitRow row in rows.Units)
        {
            string communeKind = row.CommuneKind is { } kind ? ExchangeWords.CommuneKinds[kind] : "";
            string kindWord = ExchangeWords.UnitKinds[row.Kind];
            target.Add(
                ExchangeSchema.Units,
                [
                    row.Code,
                    kindWord,
                    row.Name,
                    row.ParentCode ?? "",
                    communeKind,
                    Day(row.Period.From),
                    Day(row.Period.To),
                ]
            );
        }

        foreach (OrganisationRow row in rows.Organisations)
        {
            target.Add(
                ExchangeSchema.Organisations,
                [
                    row.Code,
                    ExchangeWords.OrganisationKinds[row.Kind],
                    row.Name,
                    row.ParentCode ?? "",
                    string.Join(';', row.UnitCodes),
                    Day(row.Period.From),
                    Day(row.Period.To),
                    row.DecisionNumber ?? "",
                    Day(row.DecisionDate),
                ]
            );
        }
    }

    private static void WritePeople(RegisterRows rows, ExchangeTarget target)
    {
        foreach (MemberRow row in rows.Members)
        {
            target.Add(
                ExchangeSchema.Members,
                [
                    row.Code,
                    row.FullName,
                    row.Gender is { } gender ? ExchangeWords.Genders[gender] : "",
                    Day(row.BirthDate),
                    Day(row.AdmittedOn),
                    Day(row.OfficialOn),
                    Day(row.LeftOn),
                    row.LeftReason ?? "",
                ]
            );
        }

        foreach (MembershipRow row in rows.Memberships)
        {
            string kind = ExchangeWords.MembershipKinds[row.Kind];
            target.Add(
                ExchangeSchema.Memberships,
                [row.MemberCode, row.OrganisationCode, kind, Day(row.Period.From), Day(row.Period.To)]
            );
        }

        foreach (StatusRow row in rows.Statuses)
        {
            string status = ExchangeWords.Statuses[row.Status];
            target.Add(ExchangeSchema.Statuses, [row.MemberCode, status, Day(row.Period.From), Day(row.Period.To)]);
        }

        foreach (PostRow row in rows.Posts)
        {
            string kind = ExchangeWords.PostKinds[row.Kind];
            target.Add(
                ExchangeSchema.Posts,
                [row.MemberCode, row.UnitCode, kind, row.Title, Day(row.Period.From), Day(row.Period.To)]
            );
        }

        foreach (PositionRow row in rows.Positions)
        {
            string position = ExchangeWords.Positions[row.Kind];
            target.Add(
                ExchangeSchema.Positions,
                [row.MemberCode, row.OrganisationCode, position, Day(row.Period.From), Day(row.Period.To)]
            );
        }

        foreach (ResidenceRow row in rows.Residences)
        {
            target.Add(
                ExchangeSchema.Residences,
                [row.MemberCode, row.UnitCode, Day(row.Period.From), Day(row.Period.To)]
            );
        }
    }

    private static void WriteWork(RegisterRows rows, ExchangeTarget target)
    {
        foreach (MeetingRow row in rows.Meetings)
        {
            target.Add(
                ExchangeSchema.Meetings,
                [
                    row.OrganisationCode,
                    row.Month.ToString(),
                    ExchangeWords.MeetingKinds[row.Kind],
                    Time(row.StartsAt),
                    Time(row.EndsAt),
                    ExchangeWords.MeetingStates[row.State],
                    row.Reason ?? "",
                ]
            );
        }

        foreach (RegulationsRow row in rows.Regulations)
        {
            target.Add(
                ExchangeSchema.Regulations,
                [
                    row.OrganisationCode,
                    Day(row.Period.From),
                    Day(row.Period.To),
                    row.PartyCommittee,
                    row.Government,
                    row.FatherlandFront,
                    row.Organisations,
                    row.Cells,
                ]
            );
        }

        foreach (AreaAssignmentRow row in rows.AreaAssignments)
        {
            target.Add(
                ExchangeSchema.AreaAssignments,
                [row.MemberCode, row.UnitCode, Day(row.Period.From), Day(row.Period.To)]
            );
        }

        WriteOperation(rows, target);
        WriteContact(rows, target);
    }

    private static void WriteOperation(RegisterRows rows, ExchangeTarget target)
    {
        foreach (AreaReportRow row in rows.AreaReports)
        {
            string attended = row.Attended is { } was ? ExchangeWords.YesNo[was ? YesNo.Yes : YesNo.No] : "";
            target.Add(
                ExchangeSchema.AreaReports,
                [row.UnitCode, row.Month.ToString(), row.MemberCode, attended, Time(row.ReportedAt)]
            );
        }

        foreach (OrderOverrideRow row in rows.OrderOverrides)
        {
            target.Add(
                ExchangeSchema.OrderOverrides,
                [row.OrganisationCode, row.Month.ToString(), Time(row.DecidedAt), row.ByMemberCode, row.Reason]
            );
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static string Time(DateTime? time) =>
        time?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) ?? "";
}
