using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Features.Communes.Operation;

/// <summary>Which rules an address asks for beside those of organisation; the same word as <c>--rules</c>.</summary>
internal static class AskedRules
{
    public const string Field = "rules";
    public const string Operation = "operation";

    /// <summary>Whether the rules of operation (II.2) are asked for.</summary>
    public static bool AreOfOperation(Visitor visitor) => visitor.Address[Field] == Operation;
}
