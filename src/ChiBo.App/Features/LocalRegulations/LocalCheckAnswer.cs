using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What is wrong with a pack.</summary>
public sealed record LocalFaultAnswer(string Code, int? Line, string Vietnamese, string English);

/// <summary>What came of a test case.</summary>
public sealed record LocalCaseAnswer(string Name, bool Passes, IReadOnlyList<string> Differences);

/// <summary>A commune that a pack changes.</summary>
public sealed record LocalChangeAnswer(string Code, string Name, string? Before, string? After);

/// <summary>What a pack changes on a day.</summary>
public sealed record LocalPreviewAnswer(DateOnly AsOf, int Communes, IReadOnlyList<LocalChangeAnswer> Changes);

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
