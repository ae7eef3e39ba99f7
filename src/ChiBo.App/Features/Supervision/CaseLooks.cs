using ChiBo.App.Features.PrivateWords;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision;

/// <summary>
/// Who looked at a case, once a day each. It is kept with the case and told to its readers: the log of looks at a member is
/// shown to that member, who would learn of the case from it.
/// </summary>
internal sealed class CaseLooks(PrivateLooks looks)
{
    /// <summary>How the parts begin in which it is kept.</summary>
    public const string Part = PrivateLooks.Part;

    /// <summary>Writes down that the person has looked.</summary>
    public Task Log(CaseKind kind, long key) => looks.Log(CaseParts.SubjectOf(kind), key, CaseWords.KeptMonths);

    /// <summary>Who has looked, the last first.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyDictionary<string, string> words) => PrivateLooks.Of(words);
}
