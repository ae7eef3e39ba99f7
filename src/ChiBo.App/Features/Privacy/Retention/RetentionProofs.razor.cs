using ChiBo.Storage;
using ChiBo.Storage.Acts;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary>The last runs and how much each erased by which rule, from the acts that prove it.</summary>
public sealed partial class RetentionProofs
{
    private const int Most = 10;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<(long Act, DateTime At, RetentionProof Proof)> Lines { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var acts = await Services
            .GetRequiredService<ChiBoContext>()
            .Acts.Where(act => act.Kind == ActKind.WordsErased)
            .OrderByDescending(act => act.Id)
            .Take(Most)
            .Select(act => new
            {
                act.Id,
                act.At,
                act.Reason,
            })
            .ToListAsync();
        Lines =
        [
            .. acts.Select(act => (act.Id, act.At, Proof: RetentionProof.Read(act.Reason)))
                .Where(line => line.Proof is not null)
                .Select(line => (line.Id, line.At, line.Proof!)),
        ];
    }
}
