using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Registers;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>What comes with the last approval of a version: register, versions before, number.</summary>
internal sealed class RegulationsBegin(ChiBoContext db, ActScope scope)
{
    /// <summary>Enters it; its key comes back.</summary>
    public async Task<Outcome<long>> Do(RegulationDraft version, List<RegulationPart> parts, DateOnly from)
    {
        if (await EndOthers(version, from) is { } refusal)
        {
            return refusal;
        }

        version.RegulationsId = Register(version.OrganisationId, parts, from).Id;
        DateOnly on = version.CommitteeApprovedOn ?? version.CellApprovedOn ?? from;
        PartyDocument paper = await RegulationPapers.Of(db, version, parts, on);
        Outcome<IssuedDocument> issued = await DocumentNumbers.Issue(
            scope,
            version.OrganisationId,
            RegulationPapers.Letters,
            on,
            paper.Summary,
            IssuedText.Of(paper),
            null,
            null
        );
        return issued.IsDone ? version.Key : issued.Refusal;
    }

    private WorkingRegulations Register(int cell, List<RegulationPart> parts, DateOnly from)
    {
        string Text(RegulationChapter chapter) => parts.Find(part => part.Chapter == chapter)?.Text ?? "";
        return scope.Record(
            new WorkingRegulations
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                PartyCommittee = Text(RegulationChapter.PartyCommittee),
                Government = Text(RegulationChapter.Government),
                FatherlandFront = Text(RegulationChapter.FatherlandFront),
                Organisations = Text(RegulationChapter.Organisations),
                Cells = Text(RegulationChapter.Cells),
                ValidFrom = from,
            }
        );
    }

    /// <summary>Ends what is in force before; it is declined when something begins on that day or later.</summary>
    private async Task<Refusal?> EndOthers(RegulationDraft version, DateOnly from)
    {
        List<WorkingRegulations> rows = await db
            .WorkingRegulations.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == version.OrganisationId)
            .Where(row => row.ValidTo == null || row.ValidTo > from)
            .ToListAsync();
        if (rows.Find(row => row.ValidFrom >= from) is { ValidFrom: { } later })
        {
            return new LaterVersionInForce(later);
        }

        foreach (WorkingRegulations row in rows)
        {
            scope.Shorten(row, act => row.With(act, row.Period with { To = from }));
        }

        List<RegulationDraft> versions = await db
            .RegulationDrafts.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == version.OrganisationId && row.Key != version.Key)
            .Where(row => row.State == RegulationState.Approved && row.InForceFrom < from)
            .ToListAsync();
        foreach (RegulationDraft earlier in versions)
        {
            Outcome<RegulationCourse> room = earlier.Course(needsCommittee: true).MakeRoomFor(from);
            if (room.Value is { } ended && ended.InForceTo != earlier.InForceTo)
            {
                scope.Revise(earlier, row => row.Follow(ended));
            }
        }

        return null;
    }
}
