using ChiBo.Domain.Register.Columns;

namespace ChiBo.Domain.Register.Building;

/// <summary>Makes the columns of all that a builder was given.</summary>
internal static class ColumnAssembler
{
    public static RegisterColumns Assemble(RawRegister raw)
    {
        raw.Members.Reserve(raw.MemberCodes.Count);
        var units = new UnitAssembler(raw);
        var organisations = new OrganisationAssembler(raw, units);
        MembershipColumns memberships = MembershipAssembler.Assemble(raw, organisations.NewIds);
        var people = new PeopleAssembler(raw, units, organisations, memberships);
        raw.MemberCodes.Trim(keepIndex: false);
        raw.Names.Trim(keepIndex: false);
        int organisationCount = organisations.NewIds.Length;
        return new RegisterColumns
        {
            CommuneCount = units.CommuneCount,
            UnitCodes = units.Codes,
            OrganisationCodes = organisations.Codes,
            MemberCodes = raw.MemberCodes,
            Names = raw.Names,
            Units = units.Columns,
            Organisations = organisations.Columns,
            Memberships = memberships,
            Areas = units.Areas,
            ResidentialCells = organisations.ResidentialCells,
            AgencyCells = organisations.AgencyCells,
            Committees = organisations.Committees,
            Statuses = people.Statuses(),
            Posts = people.Posts,
            Positions = people.Positions(),
            OfficialsInCells = people.OfficialsInCells(),
            Residences = people.Residences(),
            Unattached = people.Unattached(),
            Left = people.Left(),
            LooseStatuses = people.LooseStatuses,
            Meetings = Grouped<MeetingFact>.By(
                organisationCount,
                raw.Meetings.ConvertAll(row => (organisations.NewIds[row.Organisation], row.Meeting))
            ),
            Regulations = Grouped<RegulationsFact>.By(
                organisationCount,
                raw.Regulations.ConvertAll(row => (organisations.NewIds[row.Organisation], row.Regulations))
            ),
            AreaAssignments = people.AreaAssignments(),
            AreaReports = Scattered<AreaReportFact>.By(
                raw.AreaReports.Select(row => (units.NewIds[row.Unit], row.Report))
            ),
            OrderOverrides = Scattered<OrderOverrideFact>.By(
                raw.OrderOverrides.Select(row => (organisations.NewIds[row.Organisation], row.Override))
            ),
            ResidenceLetters = Scattered<ResidenceLetterFact>.By(raw.ResidenceLetters),
            ResidenceComments = Scattered<ResidenceCommentFact>.By(raw.ResidenceComments),
        };
    }
}
