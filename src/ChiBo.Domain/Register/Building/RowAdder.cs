using ChiBo.Domain.Register.Rows;

namespace ChiBo.Domain.Register.Building;

/// <summary>Adds rows held in memory to a builder.</summary>
internal static class RowAdder
{
    public static void Add(RegisterBuilder builder, RegisterRows rows)
    {
        AddPlaces(builder, rows);
        AddPeople(builder, rows);
        AddWork(builder, rows);
    }

    private static void AddPlaces(RegisterBuilder builder, RegisterRows rows)
    {
        foreach (UnitRow row in rows.Units)
        {
            int parent = ParentOf(builder.Units, row.ParentCode);
            builder.AddUnit(builder.Units.Add(row.Code), row.Kind, row.Name, parent, row.CommuneKind, row.Period);
        }

        foreach (OrganisationRow row in rows.Organisations)
        {
            int parent = ParentOf(builder.Organisations, row.ParentCode);
            int[] units = [.. row.UnitCodes.Select(code => builder.Units.Add(code))];
            int organisation = builder.Organisations.Add(row.Code);
            builder.AddOrganisation(organisation, row.Kind, row.Name, parent, units, row.Period);
        }
    }

    private static void AddPeople(RegisterBuilder builder, RegisterRows rows)
    {
        foreach (MemberRow row in rows.Members)
        {
            builder.AddMember(builder.Members.Add(row.Code), row.AdmittedOn, row.OfficialOn, row.LeftOn);
        }

        foreach (MembershipRow row in rows.Memberships)
        {
            int organisation = builder.Organisations.Add(row.OrganisationCode);
            builder.AddMembership(builder.Members.Add(row.MemberCode), organisation, row.Kind, row.Period);
        }

        foreach (StatusRow row in rows.Statuses)
        {
            builder.AddStatus(builder.Members.Add(row.MemberCode), row.Status, row.Period);
        }

        foreach (PostRow row in rows.Posts)
        {
            builder.AddPost(builder.Members.Add(row.MemberCode), builder.Units.Add(row.UnitCode), row.Kind, row.Period);
        }

        foreach (PositionRow row in rows.Positions)
        {
            int organisation = builder.Organisations.Add(row.OrganisationCode);
            builder.AddPosition(builder.Members.Add(row.MemberCode), organisation, row.Kind, row.Period);
        }

        foreach (ResidenceRow row in rows.Residences)
        {
            builder.AddResidence(builder.Members.Add(row.MemberCode), builder.Units.Add(row.UnitCode), row.Period);
        }
    }

    private static void AddWork(RegisterBuilder builder, RegisterRows rows)
    {
        foreach (MeetingRow row in rows.Meetings)
        {
            int organisation = builder.Organisations.Add(row.OrganisationCode);
            bool hasReason = !string.IsNullOrWhiteSpace(row.Reason);
            builder.AddMeeting(organisation, row.Month, row.Kind, row.StartsAt, row.EndsAt, row.State, hasReason);
        }

        foreach (RegulationsRow row in rows.Regulations)
        {
            builder.AddRegulations(builder.Organisations.Add(row.OrganisationCode), row.Period, row.Filled);
        }

        foreach (AreaAssignmentRow row in rows.AreaAssignments)
        {
            builder.AddAreaAssignment(builder.Members.Add(row.MemberCode), builder.Units.Add(row.UnitCode), row.Period);
        }

        foreach (AreaReportRow row in rows.AreaReports)
        {
            int unit = builder.Units.Add(row.UnitCode);
            int member = builder.Members.Add(row.MemberCode);
            builder.AddAreaReport(unit, row.Month, member, row.Attended, row.ReportedAt);
        }

        foreach (OrderOverrideRow row in rows.OrderOverrides)
        {
            int organisation = builder.Organisations.Add(row.OrganisationCode);
            int by = builder.Members.Add(row.ByMemberCode);
            builder.AddOrderOverride(organisation, row.Month, row.DecidedAt, by, row.Reason);
        }

        foreach (ResidenceLetterRow row in rows.ResidenceLetters)
        {
            int member = builder.Members.Add(row.MemberCode);
            builder.AddResidenceLetter(member, row.ExemptAs, row.IssuedOn, row.ReceivedOn, row.EndedOn);
        }

        foreach (ResidenceCommentRow row in rows.ResidenceComments)
        {
            int member = builder.Members.Add(row.MemberCode);
            builder.AddResidenceComment(member, row.Year, row.AskedOn, row.DueOn, row.GivenOn);
        }
    }

    private static int ParentOf(CodeTable codes, string? parent) =>
        string.IsNullOrEmpty(parent) ? RegisterBuilder.None : codes.Add(parent);
}
