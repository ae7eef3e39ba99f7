using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The five relations of working regulations (II.2.a).</summary>
internal sealed record RegulationsFields(
    string PartyCommittee,
    string Government,
    string FatherlandFront,
    string Organisations,
    string Cells
);

/// <summary>Records working regulations that a cell adopted outside the program (II.2.a).</summary>
internal sealed class RecordRegulations(ChiBoContext db, WorkActs acts)
{
    /// <summary>Regulations are adopted, or amended: those before end on the day.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="from">In force from.</param>
    /// <param name="fields">The five relations.</param>
    /// <param name="number">Number and date of the decision; kept as the reason of the act.</param>
    public Task<Outcome<long>> Handle(string code, DateOnly from, RegulationsFields fields, string? number) =>
        acts.Do(
            code,
            from,
            number,
            async (scope, organisation) =>
            {
                List<WorkingRegulations> others = await db
                    .WorkingRegulations.Known(KnownAt.Now)
                    .Where(row => row.OrganisationId == organisation && (row.ValidTo == null || row.ValidTo > from))
                    .ToListAsync();
                if (others.Exists(row => row.ValidFrom >= from))
                {
                    return WorkNotPossible.NotInForceYet;
                }

                foreach (WorkingRegulations before in others)
                {
                    scope.Shorten(before, act => before.With(act, before.Period with { To = from }));
                }

                scope.Record(
                    new WorkingRegulations
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = organisation,
                        PartyCommittee = fields.PartyCommittee,
                        Government = fields.Government,
                        FatherlandFront = fields.FatherlandFront,
                        Organisations = fields.Organisations,
                        Cells = fields.Cells,
                        ValidFrom = from,
                    }
                );
                return scope.Act.Id;
            }
        );
}
