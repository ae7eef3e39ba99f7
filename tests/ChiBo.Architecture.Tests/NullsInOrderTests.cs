using System.Text.RegularExpressions;

namespace ChiBo.Architecture.Tests;

/// <summary>
/// PostgreSQL puts what has no first day before all others when it sorts downwards, SQLite after them: a query that takes the
/// last version says which it means.
/// </summary>
public sealed partial class NullsInOrderTests
{
    [Fact]
    public void Versions_without_a_first_day_come_last_on_either_engine() =>
        RepositoryRoot.Files("src", "*.cs").Where(file => IsLeftToTheEngine(File.ReadAllText(file))).ShouldBeEmpty();

    [Theory]
    [InlineData(".OrderByDescending(row => row.ValidFrom)", true)]
    [InlineData(".ThenByDescending(row => row.ValidFrom)", true)]
    [InlineData("orderby row.Code, row.ValidFrom descending", true)]
    [InlineData("orderby row.Code, row.ValidFrom != null descending, row.ValidFrom descending", false)]
    [InlineData(".OrderByDescending(row => row.ValidFrom != null)\n   .ThenByDescending(row => row.ValidFrom)", false)]
    public void An_order_that_is_left_to_the_engine_is_found(string query, bool isLeft) =>
        IsLeftToTheEngine(query).ShouldBe(isLeft);

    private static bool IsLeftToTheEngine(string text) => Descending().IsMatch(text);

    [GeneratedRegex(
        @"(?<!\.ValidFrom\s*!= null\)\s*)\.(?:OrderBy|ThenBy)Descending\(\w+ => \w+\.ValidFrom\)|(?<!\.ValidFrom\s*!= null descending,\s*)\b\w+\.ValidFrom descending",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Descending();
}
