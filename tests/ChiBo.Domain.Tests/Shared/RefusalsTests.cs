using System.Reflection;
using System.Text.RegularExpressions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Shared;

/// <summary>What the life of the cell refuses, it refuses with its clause, in both languages the same.</summary>
public sealed partial class RefusalsTests
{
    private static readonly string[] LifeOfTheCell =
    [
        "Admission",
        "Meetings",
        "Programmes",
        "Regulations",
        "Reports",
        "Residence",
        "Reviews",
        "Supervision",
    ];

    public static TheoryData<string> Kinds => [.. Types().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_cannot_be_is_refused_with_its_clause(string kind)
    {
        foreach (Refusal refusal in Made(Types().Single(type => type.FullName == kind)))
        {
            if (refusal.Kind == RefusalKind.NotPossible)
            {
                string[] clauses = ClausesIn(refusal.English);
                clauses.ShouldNotBeEmpty(refusal.English);
                ClausesIn(refusal.Vietnamese).ShouldBe(clauses);
            }
        }
    }

    [Fact]
    public void There_are_many_of_them() => Types().Count().ShouldBeGreaterThan(40);

    private static IEnumerable<Type> Types() =>
        typeof(Refusal)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)
            .Where(type => LifeOfTheCell.Contains(type.Namespace!.Split('.')[^1]));

    /// <summary>Those that the type itself names, or one of it.</summary>
    private static IEnumerable<Refusal> Made(Type type)
    {
        Refusal[] named =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Select(property => property.GetValue(null))
                .OfType<Refusal>(),
        ];
        ConstructorInfo made = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return named.Length > 0 ? named : [(Refusal)made.Invoke([.. made.GetParameters().Select(Value)])];
    }

    private static object? Value(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            var type when type == typeof(string) => parameter.Name == "Clause" ? "II.2.a" : "A",
            var type when type == typeof(Share) => new Share(1, 2),
            var type when type.IsInterface => Array.CreateInstance(type.GetGenericArguments()[0], 0),
            var type when Nullable.GetUnderlyingType(type) is not null => null,
            var type => Activator.CreateInstance(type),
        };

    private static string[] ClausesIn(string sentence) => [.. Clause().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(
        @"\bI{1,3}\.[0-9](\.[0-9a-d](-[0-9])?)*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Clause();
}
