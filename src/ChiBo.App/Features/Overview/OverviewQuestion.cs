using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Overview;

/// <summary>What an overview is asked for.</summary>
internal sealed record OverviewQuestion
{
    public const string UnderField = "under";
    public const string MonthField = "month";
    public const string FromField = "from";
    public const string KindField = "kind";
    public const string VerdictField = "verdict";

    /// <summary>Most months that one series has.</summary>
    public const int MostMonths = 36;

    /// <summary>How many months a series has when nothing is said.</summary>
    public const int UsualMonths = 12;

    /// <summary>The unit within which; nothing for all in reach.</summary>
    public string? Under { get; init; }

    /// <summary>The month; nothing for the last that is kept.</summary>
    public MeetingMonth? Month { get; init; }

    /// <summary>The first month of the series.</summary>
    public MeetingMonth? From { get; init; }

    /// <summary>Communes of this kind only.</summary>
    public CommuneKind? Kind { get; init; }

    /// <summary>Communes with this verdict in the month only.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Whether some communes of a unit are left out.</summary>
    public bool IsFiltered => Kind is not null || Verdict is not null;

    /// <summary>Reads it, or says what is malformed.</summary>
    /// <param name="value">The value of a field; nothing or empty when it is not given.</param>
    public static Outcome<OverviewQuestion> Read(Func<string, string?> value)
    {
        string? Given(string field) => value(field) is { Length: > 0 } given ? given.Trim() : null;
        MeetingMonth? month = null;
        MeetingMonth? from = null;
        if (Given(MonthField) is { } asked)
        {
            if (!MeetingMonth.TryParse(asked, out MeetingMonth read))
            {
                return new MonthNotReadable(asked);
            }

            month = read;
        }

        if (Given(FromField) is { } first)
        {
            if (!MeetingMonth.TryParse(first, out MeetingMonth read))
            {
                return new MonthNotReadable(first);
            }

            from = read;
        }

        CommuneKind? kind = null;
        if (Given(KindField) is { } ofKind)
        {
            kind = KindOf(ofKind);
            if (kind is null)
            {
                return new FilterNotKnown(KindField, ofKind);
            }
        }

        Verdict? verdict = null;
        if (Given(VerdictField) is { } word)
        {
            Verdict[] found = [.. Enum.GetValues<Verdict>().Where(one => one.Word() == word)];
            if (found.Length == 0)
            {
                return new FilterNotKnown(VerdictField, word);
            }

            verdict = found[0];
        }

        return new OverviewQuestion
        {
            Under = Given(UnderField),
            Month = month,
            From = from,
            Kind = kind,
            Verdict = verdict,
        };
    }

    public static Outcome<OverviewQuestion> Of(PageAddress address) => Read(field => address[field]);

    /// <summary>The word of a kind in addresses and files.</summary>
    public static string WordOf(CommuneKind kind) =>
        kind switch
        {
            CommuneKind.Xa => "xa",
            CommuneKind.Phuong => "phuong",
            CommuneKind.ThiTran => "thi-tran",
            _ => "dac-khu",
        };

    private static CommuneKind? KindOf(string word) =>
        Enum.GetValues<CommuneKind>()
            .Where(kind => WordOf(kind) == word)
            .Select(kind => (CommuneKind?)kind)
            .FirstOrDefault();
}
