using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>The month of each commune that the person works in, for the first page.</summary>
internal static class MonthHomeCards
{
    private static readonly Phrase Open = new("Mở lịch tháng", "Open the month");

    /// <summary>One card for each committee of a commune that the person's roles stand under or on.</summary>
    public static async Task<IReadOnlyList<HomeCard>> Of(
        ChiBoContext db,
        Permits permits,
        Person person,
        TimeProvider clock
    )
    {
        DateTime now = clock.LocalNow();
        var today = DateOnly.FromDateTime(now);
        var cards = new Dictionary<int, HomeCard>();
        foreach (string code in person.Subject.Grants.Select(grant => grant.OrganisationCode).Distinct())
        {
            int own = await db.Organisations.Where(row => row.Code == code).Select(row => row.Id).FirstOrDefaultAsync();
            if (
                own == 0
                || await Rolls.CommitteeAbove(db, own, today)
                    is not { Kind: OrganisationKind.CommuneCommittee } committee
                || cards.ContainsKey(committee.OrganisationId)
                || !(
                    await permits.OnOrganisation(AccessAction.Look, Sensitivity.Internal, committee.Organisation!.Code)
                ).IsAllowed
            )
            {
                continue;
            }

            var board = new MonthBoard(
                await MonthFacts.Read(db, committee.OrganisationId, MeetingMonth.Of(today)),
                now
            );
            cards[committee.OrganisationId] = new HomeCard(
                MonthTexts.Board,
                NextStepTexts.Of(board.Next),
                Open,
                MonthPaths.Board(committee.Organisation!.Code)
            );
        }

        return [.. cards.Values];
    }
}
