namespace ChiBo.Guidance.Tests.Oracle;

/// <summary>A finding as the contract of the review's output describes it.</summary>
public sealed record OracleFinding(
    string Rule,
    string Outcome,
    string Subject,
    string Observed,
    string Required,
    int? AbleToAttend = null
);

/// <summary>A commune as the contract describes it; eligible is «absent», «true», «false» or «null».</summary>
public sealed record OracleCommune(string Code, string Verdict, string Eligible, IReadOnlyList<OracleFinding> Findings);
