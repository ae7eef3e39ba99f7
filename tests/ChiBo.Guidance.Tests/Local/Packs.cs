using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Local;

namespace ChiBo.Guidance.Tests.Local;

/// <summary>Packs of the invented province.</summary>
internal static class Packs
{
    public static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    public static string Example => LocalPackFiles.Example;

    public static LocalPack Of(string text) =>
        LocalPackFiles.Read(text) is { Pack: { } pack }
            ? pack
            : throw new InvalidOperationException(string.Join(' ', LocalPackFiles.Read(text).Faults));
}
