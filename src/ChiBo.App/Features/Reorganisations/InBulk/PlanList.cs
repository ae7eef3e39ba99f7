using System.Text;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Reorganisations.InBulk;

/// <summary>Writes each line of a plan to a CSV file, for people who look at it in a spreadsheet.</summary>
internal static class PlanList
{
    /// <summary>Writes them.</summary>
    /// <exception cref="CallFaultException">It cannot be written there.</exception>
    public static void Write(string path, ReorganisationPlan plan) =>
        OutputFile.Write(
            path,
            stream =>
            {
                using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                SpreadsheetCsv.Write(text, ["kind", "subject", "from", "to", "detail"]);
                foreach (PlanLine line in plan.Lines)
                {
                    SpreadsheetCsv.Write(
                        text,
                        [line.Kind.ToString(), line.Subject, line.From ?? "", line.To ?? "", line.Detail ?? ""]
                    );
                }

                foreach (string member in plan.Unplaced)
                {
                    SpreadsheetCsv.Write(text, ["Unplaced", member, "", "", ""]);
                }
            }
        );
}
