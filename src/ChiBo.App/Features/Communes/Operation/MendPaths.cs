using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Communes.Operation;

/// <summary>Where what a rule of operation asks for is recorded: the month, the area, the regulations, the letters, the roll.</summary>
/// <param name="Visitor">Who looks, and the days that are looked at.</param>
/// <param name="Month">The month that is told.</param>
/// <param name="Committee">Code of the committee of the commune; nothing when it has none.</param>
/// <param name="AgencyCell">Code of an agency cell of the commune; nothing when it has none.</param>
internal sealed record MendPaths(Visitor Visitor, MeetingMonth Month, string? Committee, string? AgencyCell)
{
    /// <summary>Reads which organisations serve a commune on a day.</summary>
    public static async Task<MendPaths> Read(ChiBoContext db, string commune, OperationMonth asked, Visitor visitor)
    {
        KnownAt known = await AskedDays.Of(visitor).Known(db);
        var serving = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(known).On(asked.Day)
                on served.OrganisationVersionId equals version.Id
            where db.Units.Any(unit => unit.Id == served.UnitId && unit.Code == commune)
            orderby version.Organisation!.Code
            select new { version.Kind, version.Organisation!.Code }
        ).ToListAsync();
        string? CodeOf(OrganisationKind kind) => serving.FirstOrDefault(one => one.Kind == kind)?.Code;
        return new MendPaths(
            visitor,
            asked.Month,
            CodeOf(OrganisationKind.CommuneCommittee),
            CodeOf(OrganisationKind.AgencyCell)
        );
    }

    /// <summary>The page for a finding; nothing when the register does not know the organisation that it belongs to.</summary>
    public string? Of(Finding finding) =>
        finding.Rule switch
        {
            Rule.AgencyCellRegulationsComplete => PagePaths.Organisation(finding.Subject, Visitor, "/regulations"),
            Rule.AgencyCellMeetsMonthly or Rule.AgencyCellMeetsLast => Committee is null
                ? null
                : MonthPaths.Board(Committee, Month),
            Rule.AreasEveryAreaInCharge => AgencyCell is null
                ? null
                : PagePaths.Organisation(AgencyCell, Visitor, "/areas"),
            Rule.AreasAttended or Rule.AreasReported => AreaMonths.Path(finding.Subject, Month),
            Rule.MembersResidenceContact => PagePaths.Organisation(finding.Subject, Visitor, "/residence"),
            _ => PagePaths.Organisation(finding.Subject, Visitor, "/members"),
        };
}
