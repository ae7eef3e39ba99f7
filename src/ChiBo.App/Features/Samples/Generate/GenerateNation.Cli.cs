using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Exchange.Writing;
using ChiBo.Samples.Nation;

namespace ChiBo.App.Features.Samples.Generate;

/// <summary><c>chibo generate</c>: a synthetic register of any size, for trying and measuring.</summary>
internal static class GenerateNationCli
{
    private const int MostCommunes = 100_000;
    private const int CommunesWithoutCatalogue = 100;

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "generate",
            new Phrase(
                "Tạo sổ bộ giả định (người không có thật) để thử và đo, trên danh mục đơn vị thật nếu có.",
                "Makes a synthetic register of invented people, on a real catalogue of units when one is given."
            ),
            "chibo generate --communes 100 --seed 1 --out thu",
            "chibo generate --seed 1 --units units.csv --out ca-nuoc"
        );
        Option<string> communes = verb.Takes(
            "--communes",
            "N",
            new Phrase("số xã (cả danh mục, hoặc 100)", "number of communes (the whole catalogue, or 100)")
        );
        Option<string> seed = verb.Takes(
            "--seed",
            "S",
            new Phrase("số bắt đầu: cùng số thì cùng kết quả (1)", "the same seed gives the same register (1)")
        );
        Option<string> units = verb.Takes(
            "--units",
            "FILE",
            new Phrase("danh mục đơn vị theo khuôn dạng units.csv", "catalogue of units in the form of units.csv")
        );
        Option<string> folder = verb.Takes(
            "--out",
            "PATH",
            new Phrase("thư mục hoặc tệp .xlsx sẽ được tạo", "folder or .xlsx workbook to write")
        );
        return verb.Does(call =>
        {
            string target = call.Required(folder);
            int? count = call.OptionalNumber(communes, 1, MostCommunes);
            var plan = new NationPlan(call.OptionalNumber(seed, int.MinValue, int.MaxValue) ?? 1);
            if (UnitsOf(call.GetValue(units), count, terminal) is not { } chosen)
            {
                return ExitCodes.Faulty;
            }

            Write(chosen, plan, target, terminal);
            return ExitCodes.Done;
        });
    }

    private static IReadOnlyList<UnitRow>? UnitsOf(string? file, int? count, Terminal terminal)
    {
        if (file is null)
        {
            return SyntheticNation.InventUnits(count ?? CommunesWithoutCatalogue);
        }

        if (RegisterInput.LoadUnits(file, terminal) is not { } catalogue)
        {
            return null;
        }

        IReadOnlyList<UnitRow> chosen = SyntheticNation.Choose(catalogue, count ?? int.MaxValue);
        int found = CommunesIn(chosen);
        return count is null || found == count
            ? chosen
            : throw new CallFaultException(
                new Phrase(
                    $"--communes {count}: danh mục {file} chỉ có {found} xã.",
                    $"--communes {count}: the catalogue {file} has only {found} communes."
                )
            );
    }

    private static void Write(IReadOnlyList<UnitRow> units, NationPlan plan, string path, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, new Phrase($"Đang tạo {path}", $"Making {path}"));
        using ExchangeTarget target = ExchangeTarget.Create(path);
        int communes = CommunesIn(units);
        int done = 0;
        long members = 0;
        foreach (RegisterRows part in SyntheticNation.Parts(units, plan))
        {
            RowWriter.Write(part, target);
            members += part.Members.Count;
            progress.Report(done++, communes);
        }

        target.Complete();
        progress.Clear();
        terminal.Say(
            new Phrase(
                $"Đã ghi {path}: {communes} xã, {members} đảng viên giả định.",
                $"Written: {path}, {communes} communes, {members} invented members."
            )
        );
    }

    private static int CommunesIn(IEnumerable<UnitRow> units) =>
        units.Where(unit => unit.Kind == UnitKind.Commune).DistinctBy(unit => unit.Code).Count();
}
