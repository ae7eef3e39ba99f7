using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>Packs that a call names.</summary>
internal static class LocalPackFile
{
    /// <summary>The text of a pack's file.</summary>
    /// <exception cref="CallFaultException">It cannot be read.</exception>
    public static string TextOf(string path)
    {
        try
        {
            return new FileInfo(path).Length > 4 * LocalPackFiles.MostBytes
                ? throw new CallFaultException(new Phrase($"«{path}»: tệp quá lớn.", $"\"{path}\" is too big."))
                : File.ReadAllText(path).ReplaceLineEndings("\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallFaultException(
                new Phrase($"Không đọc được «{path}»: {fault.Message}", $"\"{path}\" cannot be read: {fault.Message}")
            );
        }
    }

    /// <summary>The values of a guidance, with those of a pack over them when the call names one.</summary>
    /// <exception cref="CallFaultException">The pack is not sound, or a test case of its own fails.</exception>
    public static ParameterSource Over(GuidanceDocument guidance, string? path, RegisterSnapshot snapshot)
    {
        var national = ParameterSource.Of(guidance.Parameters);
        if (path is null)
        {
            return national;
        }

        PackReading reading = LocalPacks.Read(TextOf(path));
        if (reading.Pack is not { } pack)
        {
            throw new CallFaultException(PackTexts.Of(reading.Faults[0]));
        }

        IEnumerable<PackFault> faults = LocalPackCheck
            .OfItself(pack, LocalPacks.GuidanceOf(pack))
            .Concat(LocalPackCheck.OfWords(pack, guidance))
            .Concat(LocalPackCheck.OfPlace(pack, snapshot));
        if (faults.FirstOrDefault() is { } fault)
        {
            throw new CallFaultException(PackTexts.Of(fault));
        }

        // What could not be put into force is applied nowhere: its own test cases pass too.
        return LocalRegulationWork.FailedOf(pack) is { Count: > 0 } failed
            ? throw new CallFaultException(PackTexts.Failed(failed))
            : national.With(
                [LocalOverlay.Of(pack, pack.InForce, guidance.Parameters)],
                UnitsAbove.Of(snapshot.Columns)
            );
    }
}
