using System.Collections;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;

namespace ChiBo.App.Features.Reviews;

/// <summary>Communes that tell how far one is in going through them.</summary>
internal sealed class WatchedScope(IReadOnlyList<CommuneRef> communes, Terminal terminal) : IReadOnlyList<CommuneRef>
{
    public int Count => communes.Count;

    public CommuneRef this[int index] => communes[index];

    public IEnumerator<CommuneRef> GetEnumerator()
    {
        using var progress = new ProgressLine(terminal, new Phrase("Đang rà soát", "Reviewing"));
        for (int place = 0; place < communes.Count; place++)
        {
            progress.Report(place, communes.Count);
            yield return communes[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
