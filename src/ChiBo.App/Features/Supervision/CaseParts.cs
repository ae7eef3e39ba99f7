using ChiBo.Domain.Supervision;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Supervision;

/// <summary>The parts of private words of cases.</summary>
internal static class CaseParts
{
    /// <summary>Numbers of the members whom a signal is about.</summary>
    public const string Concerned = "concerned";

    /// <summary>What a signal says; the scope of an inspection; the violation.</summary>
    public const string About = "about";

    /// <summary>The last day on which it was violated.</summary>
    public const string ViolatedOn = "violated-on";

    /// <summary>What was found.</summary>
    public const string Findings = "findings";

    /// <summary>How a signal was settled; the conclusion of an inspection; the grounds of a decision.</summary>
    public const string Conclusion = "conclusion";

    /// <summary>What has to be mended.</summary>
    public const string ToMend = "to-mend";

    /// <summary>What shows that it was.</summary>
    public const string Evidence = "evidence";

    /// <summary>Why it was dropped or dismissed; how an appeal was settled.</summary>
    public const string Reason = "reason";

    /// <summary>The day on which the written decision was handed over.</summary>
    public const string HandedOn = "handed-on";

    /// <summary>The number of the paper in the book that the committee keeps by hand.</summary>
    public const string Number = "number";

    /// <summary>To what the words of a kind of case belong.</summary>
    public static PrivateSubject SubjectOf(CaseKind kind) =>
        kind switch
        {
            CaseKind.Signal => PrivateSubject.Signal,
            CaseKind.Inspection => PrivateSubject.Inspection,
            _ => PrivateSubject.Discipline,
        };
}
