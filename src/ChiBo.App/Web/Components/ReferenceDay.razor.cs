using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Of which day the page tells; a banner when that is not today.</summary>
public sealed partial class ReferenceDay
{
    [Parameter, EditorRequired]
    public required AskedDays Asked { get; set; }

    /// <summary>Whether it can also be asked what was known on a day.</summary>
    [Parameter]
    public bool AsksWhatWasKnown { get; set; }

    /// <summary>The other parameters of the page, but for the number of the page of a list, which may not be there then.</summary>
    private IEnumerable<KeyValuePair<string, string>> Kept =>
        Visitor.Address.Query.Where(pair =>
            pair.Key is not (AskedDays.AsOf or Pager.Parameter) && (pair.Key != AskedDays.KnownOn || !AsksWhatWasKnown)
        );

    private string Today => Visitor.Address.With(AskedDays.AsOf, null).With(AskedDays.KnownOn, null).ToString();

    private Phrase Title =>
        Asked.Known is { } known
            ? new Phrase(
                $"Đang xem tình hình ngày {Say(Asked.Day)}, như đã biết đến ngày {Say(known)}.",
                $"This is how things were on {Say(Asked.Day)}, as known on {Say(known)}."
            )
            : new Phrase(
                $"Đang xem tình hình ngày {Say(Asked.Day)}, không phải hôm nay.",
                $"This is how things are on {Say(Asked.Day)}, not today."
            );
}
