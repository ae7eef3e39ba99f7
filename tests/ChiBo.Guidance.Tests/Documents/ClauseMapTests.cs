using System.Runtime.CompilerServices;
using System.Text;
using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Tests.Documents;

/// <summary>docs/clause-map.md says where each clause lives; it is made from the data and the code.</summary>
public sealed class ClauseMapTests
{
    [Fact]
    public void The_map_is_what_the_data_and_the_code_say()
    {
        string path = Path.Combine(Root(), "docs", "clause-map.md");
        string map = Map();
        if (Environment.GetEnvironmentVariable("CHIBO_WRITE_MAP") == "1")
        {
            File.WriteAllText(path, map);
        }

        File.ReadAllText(path).ShouldBe(map, "run the tests once with CHIBO_WRITE_MAP=1 to write it anew");
    }

    [Fact]
    public void The_purposes_each_duty_and_each_clause_of_operation_and_of_carrying_out_have_a_page_and_no_page_is_of_an_unknown_clause()
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        guidance
            .Clauses.Where(clause =>
                clause.Kind == ClauseKind.Duty
                || clause.Id is "I.1" or "I.2"
                || clause.Id.StartsWith("II.2.", StringComparison.Ordinal)
                || clause.Id.StartsWith("III.", StringComparison.Ordinal)
            )
            .Select(clause => clause.Id)
            .ShouldBe(ClausePages.All.Keys);
        ClausePages.All.Values.ShouldAllBe(pages => pages.Count > 0);
    }

    private static string Map()
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        ILookup<string, Type> code = typeof(GuidanceDocument)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes(typeof(ClauseAttribute), false).Length > 0)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToLookup(type =>
                type.GetCustomAttributes(typeof(ClauseAttribute), false).Cast<ClauseAttribute>().Single().Id
            );
        var map = new StringBuilder();
        map.Append("# Where each clause of 28-HD/BTCTW lives\n\n");
        map.Append("Made by `ClauseMapTests` from `guidance/28-hd-btctw/` and the code; not written by hand.\n\n");
        map.Append("| clause | lines | kind | rules | code | pages |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (Clause clause in guidance.Clauses)
        {
            string lines = string.Join(", ", clause.LineNumbers);
            string rules = string.Join(", ", clause.Rules.Select(rule => $"`{rule}`"));
            string files = string.Join(", ", code[clause.Id].Select(type => $"[{type.Name}]({FileOf(type)})"));
            string pages = string.Join(", ", ClausePages.Of(clause.Id).Select(page => $"`{page}`"));
            map.Append(
                $"| {clause.Id} | {lines} | {clause.Kind.ToString().ToLowerInvariant()} | {rules} | {files} | {pages} |\n"
            );
        }

        return map.ToString();
    }

    private static string FileOf(Type type)
    {
        string source = Path.Combine(Root(), "src");
        string file = Directory.EnumerateFiles(source, type.Name + ".cs", SearchOption.AllDirectories).Single();
        return "../src/" + Path.GetRelativePath(source, file).Replace('\\', '/');
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
