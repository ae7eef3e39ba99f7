using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What a check of a pack says.</summary>
public sealed record LocalCheckAnswer(
    string? Number,
    bool IsSound,
    IReadOnlyList<LocalFaultAnswer> Faults,
    IReadOnlyList<LocalCaseAnswer> Cases,
    IReadOnlyList<LocalPreviewAnswer> Previews
)
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    internal static LocalCheckAnswer Of(
        LocalPack? pack,
        IEnumerable<PackFault> faults,
        IEnumerable<LocalCaseResult> results,
        IEnumerable<LocalPreview> previews
    )
    {
        LocalFaultAnswer[] wrong =
        [
            .. faults.Select(fault => new LocalFaultAnswer(
                fault.Code,
                fault.Line,
                fault.Text.Vietnamese,
                fault.Text.English
            )),
        ];
        LocalCaseAnswer[] cases =
        [
            .. results.Select(result => new LocalCaseAnswer(
                result.Case.Name,
                result.Passes,
                [.. result.Differences.Select(difference => difference.English)]
            )),
        ];
        return new LocalCheckAnswer(
            pack?.Number,
            wrong.Length == 0 && cases.All(one => one.Passes),
            wrong,
            cases,
            [
                .. previews.Select(preview => new LocalPreviewAnswer(
                    preview.Day,
                    preview.Communes,
                    [
                        .. preview.Changes.Select(change => new LocalChangeAnswer(
                            change.Code,
                            change.Name,
                            change.Before?.Word(),
                            change.After?.Word()
                        )),
                    ]
                )),
            ]
        );
    }
}
