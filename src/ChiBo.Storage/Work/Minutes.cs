using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>The minutes of a meeting (biên bản): a draft until both have approved, then unchangeable; a correction is a new version.</summary>
public sealed class Minutes : WorkFact
{
    /// <summary>The meeting.</summary>
    public required long SheetKey { get; init; }

    /// <summary>From 1 on.</summary>
    public required int Version { get; init; }

    /// <summary>The minutes.</summary>
    public required string Text { get; set; }

    /// <summary>Member who approved as chair.</summary>
    public int? ChairApproved { get; set; }

    /// <summary>Member who approved as secretary.</summary>
    public int? SecretaryApproved { get; set; }

    /// <summary>SHA-256 of the text in hexadecimal, once both have approved.</summary>
    public string? Hash { get; set; }

    public override string Table => "minutes";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(SheetKey).Add(Version).Add(Text).Add(ChairApproved).Add(SecretaryApproved).Add(Hash);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
