using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Supervision;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Supervision;
using ChiBo.Guidance.Discipline;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>
/// The papers of cases, made from the case whenever a reader asks. They are no <c>IssuedDocument</c>: the general series of
/// numbers has no gap that tells of them.
/// </summary>
internal sealed class CasePapers(ChiBoContext db, CaseReach reach, CellPeople people, RegisterActs acts)
{
    /// <summary>The paper of a case; nothing when there is none, or it is not for the person.</summary>
    public async Task<PartyDocument?> Of(CaseKind kind, long key) =>
        await reach.Find(kind, key) is not { } place ? null
        : kind == CaseKind.Discipline ? await Decision(place)
        : kind == CaseKind.Inspection ? await Conclusion(place)
        : null;

    private async Task<PartyDocument?> Decision(CasePlace place)
    {
        DisciplineCase row = await db.DisciplineCases.Known(KnownAt.Now).SingleAsync(one => one.Key == place.Key);
        if (
            row is not { State: DisciplineState.InForce, DecidedOn: { } day, Form: { } form }
            || row.DecidedById != row.OrganisationId
            || row.Course().IsNarrowed(acts.Today)
        )
        {
            return null;
        }

        var rules = DisciplineRules.On(day);
        Dictionary<string, string> words = await CaseWords.Of(db, CaseKind.Discipline, place.Key);
        return new DisciplineDecisionPaper
        {
            Head = await Head(place, day, words),
            Member = $"đồng chí {await people.NameOf(row.MemberId)}",
            Form = LowerFirst(SupervisionTexts.Of(form).Vietnamese),
            VotedOn = day,
            VotesFor = row.VotesFor ?? 0,
            OfficialMembers = row.OfficialMembers ?? 0,
            Violation = words.GetValueOrDefault(CaseParts.About),
            Grounds = words.GetValueOrDefault(CaseParts.Conclusion),
            AppealBy = rules.AppealDays.IsSure ? row.Course().AppealBy(rules.Terms) : null,
            Signer = PaperSigner.ForCell("Bí thư", await Secretary(place, day, row.MemberId)),
        }.ToDocument();
    }

    private async Task<PartyDocument?> Conclusion(CasePlace place)
    {
        Inspection row = await db.Inspections.Known(KnownAt.Now).SingleAsync(one => one.Key == place.Key);
        // The committee above concludes on paper of its own.
        if (row is not { BegunOn: { } begun, ConcludedOn: { } day, ByCommitteeId: null })
        {
            return null;
        }

        Dictionary<string, string> words = await CaseWords.Of(db, CaseKind.Inspection, place.Key);
        var team = new List<string>();
        foreach (int member in await MoveInspection.TeamOf(db, place.Key))
        {
            team.Add(await people.NameOf(member));
        }

        return new InspectionConclusionPaper
        {
            Head = await Head(place, day, words),
            Kind = LowerFirst(SupervisionTexts.Of(row.Kind).Vietnamese),
            Member = row.MemberId is { } subject ? $"đồng chí {await people.NameOf(subject)}" : null,
            Scope = words.GetValueOrDefault(CaseParts.About),
            BegunOn = begun,
            ConcludedOn = day,
            Team = team,
            Findings = words.GetValueOrDefault(CaseParts.Findings),
            Conclusion = words.GetValueOrDefault(CaseParts.Conclusion),
            ToMend = words.GetValueOrDefault(CaseParts.ToMend),
            MendBy = row.MendBy,
            Signer = PaperSigner.ForCellCommittee("Bí thư", await Secretary(place, day, row.MemberId)),
        }.ToDocument();
    }

    private async Task<PaperHead> Head(CasePlace place, DateOnly day, Dictionary<string, string> words) =>
        new()
        {
            Superior = (await Rolls.CommitteeAbove(db, place.OrganisationId, day))?.Name,
            Issuer = await people.CellName(place.OrganisationId),
            Number = int.TryParse(
                words.GetValueOrDefault(CaseParts.Number),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out int number
            )
                ? number
                : null,
            Date = day,
            MadeOn = acts.Today,
        };

    /// <summary>The secretary signs; whom the case concerns does not sign it.</summary>
    private Task<string?> Secretary(CasePlace place, DateOnly day, int? subject) =>
        (
            from position in db.Positions.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on position.MemberId equals details.MemberId
            where position.OrganisationId == place.OrganisationId && position.Kind == PositionKind.Secretary
            where subject == null || position.MemberId != subject
            select details.FullName
        ).FirstOrDefaultAsync();

    private static string LowerFirst(string text) => char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];
}
