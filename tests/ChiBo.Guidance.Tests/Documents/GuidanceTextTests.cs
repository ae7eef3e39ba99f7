using System.Security.Cryptography;
using System.Text;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Documents;

/// <summary>The guidance as data: verbatim, whole, and tied to the code.</summary>
public sealed class GuidanceTextTests
{
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    [Fact]
    public void The_text_is_verbatim()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Guidance.Lines.Select(line => line + "\n")));
        Convert.ToHexStringLower(SHA256.HashData(text)).ShouldBe(Guidance.TextSha256);
    }

    [Fact]
    public void The_text_is_the_one_that_was_handed_over()
    {
        string? shared = Environment.GetEnvironmentVariable("CHIBO_SHARED");
        Assert.SkipWhen(string.IsNullOrEmpty(shared), "CHIBO_SHARED is not set.");
        File.ReadAllLines(Path.Combine(shared!, "guidance", "guidance.vi.txt")).ShouldBe(Guidance.Lines);
    }

    [Fact]
    public void Every_line_of_the_text_belongs_to_a_clause() => Uncovered(Guidance.Clauses).ShouldBeEmpty();

    [Fact]
    public void A_line_that_no_clause_covers_would_be_found() =>
        Uncovered(Guidance.Clauses.Where(clause => clause.Id != "II.2.b")).ShouldBe([32]);

    [Fact]
    public void The_words_of_each_clause_stand_in_its_lines()
    {
        foreach (Clause clause in Guidance.Clauses)
        {
            string lines = string.Join('\n', clause.LineNumbers.Select(number => Guidance.Lines[number - 1]));
            lines.ShouldContain(clause.Words, Case.Sensitive, clause.Id);
        }
    }

    [Fact]
    public void Clauses_that_share_a_line_share_no_words_and_leave_no_phrase_of_it_out()
    {
        foreach (
            IGrouping<int, Clause> line in Guidance
                .Clauses.Where(c => c.LineNumbers.Count == 1)
                .GroupBy(c => c.LineNumbers[0])
        )
        {
            string left = Guidance.Lines[line.Key - 1];
            foreach (Clause clause in line)
            {
                left.ShouldContain(clause.Words, Case.Sensitive, clause.Id);
                left = left.Replace(clause.Words, "", StringComparison.Ordinal);
            }

            // What is left is the label of the list and its punctuation.
            left.Replace("- Nhiệm vụ:", "", StringComparison.Ordinal)
                .Trim(' ', ',', ';', '.', '2')
                .All(letter => letter is ' ' or ',' or ';' or '.')
                .ShouldBeTrue($"line {line.Key}: «{left}»");
        }
    }

    [Fact]
    public void Every_rule_stands_under_exactly_one_clause_and_the_code_says_the_same()
    {
        IEnumerable<(string Rule, string Clause)> told = Guidance
            .Clauses.SelectMany(clause => clause.Rules.Select(rule => (rule, clause.Id)))
            .OrderBy(pair => pair.rule, StringComparer.Ordinal);
        told.ShouldBe(
            Enum.GetValues<Rule>()
                .Select(rule => (rule.Id(), rule.Clause()))
                .OrderBy(pair => pair.Item1, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_rule_of_a_clause_has_its_file_and_every_clause_file_its_entry()
    {
        IEnumerable<string?> inCode = typeof(GuidanceDocument)
            .Assembly.GetTypes()
            .Select(type =>
                type.GetCustomAttributes(typeof(ClauseAttribute), false).OfType<ClauseAttribute>().FirstOrDefault()?.Id
            )
            .Where(id => id is not null)
            .Distinct()
            .Order(StringComparer.Ordinal);
        inCode.ShouldBe(Modelled().Select(clause => clause.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_clause_file_has_tests_of_the_same_name()
    {
        IEnumerable<string> files = typeof(GuidanceDocument)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes(typeof(ClauseAttribute), false).Length > 0)
            .Select(type => type.Name + "Tests");
        IEnumerable<string> tests = typeof(GuidanceTextTests).Assembly.GetTypes().Select(type => type.Name);
        files.Except(tests, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_modelled_clause_says_whom_it_binds_and_how_it_is_read()
    {
        foreach (Clause clause in Modelled())
        {
            clause.Addressee.ShouldNotBeNull(clause.Id);
            clause.Interpretation.ShouldNotBeNull(clause.Id).Text.Vietnamese.ShouldNotBeEmpty();
            clause.Kind.ShouldBe(ClauseKind.Rule);
        }

        Guidance.Clauses.Where(clause => clause.Kind == ClauseKind.Rule).ShouldBe(Modelled());
    }

    [Fact]
    public void Parameters_of_clauses_are_there_and_each_belongs_to_one()
    {
        IEnumerable<string> named = Guidance
            .Clauses.SelectMany(clause => clause.ParameterIds)
            .Order(StringComparer.Ordinal);
        named.ShouldBe(Guidance.Parameters.All.Select(parameter => parameter.Id));
    }

    private static IEnumerable<Clause> Modelled() => Guidance.Clauses.Where(clause => clause.Rules.Count > 0);

    private static IEnumerable<int> Uncovered(IEnumerable<Clause> clauses)
    {
        HashSet<int> covered = [.. clauses.SelectMany(clause => clause.LineNumbers)];
        return Enumerable
            .Range(1, Guidance.Lines.Count)
            .Where(number => Guidance.Lines[number - 1].Length > 0 && !covered.Contains(number));
    }
}
