namespace ChiBo.Guidance.Documents;

/// <summary>The words of <see cref="GuidanceStatus"/> in a review's output.</summary>
public static class GuidanceStatusWords
{
    /// <summary><c>verified</c> or <c>draft</c>.</summary>
    public static string Word(this GuidanceStatus status) => status == GuidanceStatus.Verified ? "verified" : "draft";
}
