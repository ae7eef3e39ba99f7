using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Proposals;

namespace ChiBo.App.Web;

/// <summary>How the server runs.</summary>
internal sealed record ServeOptions
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Where it listens: <c>http://host:port</c>, several apart by semicolons; port 0 takes a free one.</summary>
    public string Urls { get; init; } = DefaultUrl;

    /// <summary>Whether <c>/gallery</c> is there: for developers and tests, never where people work.</summary>
    public bool ShowsGallery { get; init; }

    /// <summary>Whether the log is one JSON object a line.</summary>
    public bool LogsAsJson { get; init; }

    /// <summary>For how many months the words of matters of areas are kept, 1 to 60.</summary>
    public int AreaTextMonths { get; init; } = AreaTextTime.UsualMonths;

    /// <summary>Days for an answer to a proposal, where the working regulations say nothing.</summary>
    public AnswerTerms AnswerTerms { get; init; } = AnswerTerms.None;

    /// <summary>How mail is sent; none where nothing is set.</summary>
    public MailSettings Mail { get; init; } = MailSettings.None;

    /// <summary>Whether every address is one of this machine alone, so that no other host name can be meant.</summary>
    public bool IsLocal => Addresses.All(address => address.IsLoopback);

    /// <summary>The addresses, or nothing when the text holds something that is none.</summary>
    public bool AreUrlsSound =>
        Parts.Count > 0 && Parts.All(part => Parse(part) is { Scheme: "http" or "https", PathAndQuery: "/" });

    private List<string> Parts =>
        [.. Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private IEnumerable<Uri> Addresses => Parts.Select(Parse).OfType<Uri>();

    /// <summary>Kestrel takes * and + for any host, which are no host names.</summary>
    private static Uri? Parse(string part) =>
        Uri.TryCreate(
            part.Replace("://*", "://0.0.0.0", StringComparison.Ordinal)
                .Replace("://+", "://0.0.0.0", StringComparison.Ordinal),
            UriKind.Absolute,
            out Uri? address
        )
            ? address
            : null;
}
