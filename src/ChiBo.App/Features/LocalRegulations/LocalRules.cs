using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Storage;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>
/// The regulations of provinces that count, checked again whenever they are read: one that is not sound any more, because somebody
/// has written past the program, is never applied. Two that overlap because the register has changed since are both applied: what a
/// province has ordered does not go away by a merger of communes.
/// </summary>
internal sealed class LocalRules
{
    private LocalRules(IReadOnlyList<KeptPack> packs, IReadOnlyList<FaultyPack> faulty, UnitsAbove above)
    {
        Packs = packs;
        Faulty = faulty;
        Above = above;
    }

    /// <summary>None.</summary>
    public static LocalRules None { get; } = new([], [], UnitsAbove.None);

    /// <summary>Those that are applied, the earliest in force first.</summary>
    public IReadOnlyList<KeptPack> Packs { get; }

    /// <summary>Those that are not.</summary>
    public IReadOnlyList<FaultyPack> Faulty { get; }

    /// <summary>What communes lie in.</summary>
    public UnitsAbove Above { get; }

    /// <summary>Reads them by what was known.</summary>
    public static LocalRules Read(ChiBoContext db, KnownAt known)
    {
        List<LocalRegulation> rows =
        [
            .. db
                .LocalRegulations.AsNoTracking()
                .Known(known)
                .Where(row => row.Stage == LocalRegulationStage.InForce || row.Stage == LocalRegulationStage.Ended)
                .OrderBy(row => row.InForceFrom)
                .ThenBy(row => row.Key),
        ];
        return rows.Count == 0 ? None : Read(db, known, rows);
    }

    /// <summary>The values of a guidance with these over them.</summary>
    public ParameterSource Over(GuidanceDocument guidance)
    {
        var national = ParameterSource.Of(guidance.Parameters);
        return Packs.Count == 0 ? national : national.With(Overlays(guidance), Above);
    }

    /// <summary>The same without one, as it was before it was put into force.</summary>
    public LocalRules Without(long key) => new([.. Packs.Where(kept => kept.Row.Key != key)], Faulty, Above);

    /// <summary>The same with one more, as it would be if it were put into force.</summary>
    public LocalRules With(LocalRegulation row, LocalPack pack, UnitsAbove above) =>
        new([.. Packs.Where(kept => kept.Row.Key != row.Key), new KeptPack(row, pack)], Faulty, above);

    /// <summary>The same with one that ends on a day.</summary>
    public LocalRules Ending(long key, DateOnly to) =>
        new(
            [.. Packs.Select(kept => kept.Row.Key == key ? kept with { Time = new Period(kept.Time.From, to) } : kept)],
            Faulty,
            Above
        );

    /// <summary>Provinces and districts by what is known.</summary>
    public static UnitsAbove UnitsAboveIn(ChiBoContext db, KnownAt known) =>
        UnitsAbove.Of(
            UnitRows(db, known, version => version.Kind == UnitKind.Province || version.Kind == UnitKind.District)
        );

    private static LocalRules Read(ChiBoContext db, KnownAt known, List<LocalRegulation> rows)
    {
        UnitsAbove above = UnitsAboveIn(db, known);
        Dictionary<int, string> codes = db
            .Units.Where(unit => rows.Select(row => row.UnitId).Contains(unit.Id))
            .ToDictionary(unit => unit.Id, unit => unit.Code);
        var packs = new List<KeptPack>();
        var faulty = new List<FaultyPack>();
        foreach (LocalRegulation row in rows)
        {
            (LocalPack? pack, Phrase? why) = Checked(row, codes[row.UnitId]);
            if (why is not null)
            {
                faulty.Add(new FaultyPack(row, why));
            }
            else
            {
                packs.Add(new KeptPack(row, pack!));
            }
        }

        return new LocalRules(packs, faulty, above);
    }

    /// <summary>The rows of some units.</summary>
    internal static List<UnitRow> UnitRows(
        ChiBoContext db,
        KnownAt known,
        System.Linq.Expressions.Expression<Func<Storage.Register.UnitVersion, bool>> which
    ) =>
        [
            .. db
                .UnitVersions.AsNoTracking()
                .Known(known)
                .Where(which)
                .Select(version => new
                {
                    version.Unit!.Code,
                    version.Kind,
                    Parent = version.Parent!.Code,
                    version.CommuneKind,
                    version.ValidFrom,
                    version.ValidTo,
                })
                .AsEnumerable()
                .Select(row => new UnitRow(
                    row.Code,
                    row.Kind,
                    "",
                    row.Parent,
                    row.CommuneKind,
                    new Period(row.ValidFrom, row.ValidTo)
                )),
        ];

    /// <summary>What a pack and another that counts both set for a commune, in words; nothing when they do not meet.</summary>
    /// <param name="db">The register.</param>
    /// <param name="known">By what was known.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="time">When it counts.</param>
    /// <param name="others">The others, without itself.</param>
    /// <param name="above">What communes lie in.</param>
    internal static Phrase? Overlap(
        ChiBoContext db,
        KnownAt known,
        LocalPack pack,
        Period time,
        IEnumerable<KeptPack> others,
        UnitsAbove above
    )
    {
        foreach (KeptPack other in others)
        {
            List<string> named = [.. pack.Scope.Communes, .. other.Pack.Scope.Communes];
            IReadOnlyList<string> shared = LocalOverlaps.Between(
                pack,
                time,
                other.Pack,
                other.Time,
                above,
                () => UnitRows(db, known, version => named.Contains(version.Unit!.Code))
            );
            if (shared.Count > 0)
            {
                return new Phrase(
                    $"Trùng thời gian với {other.Row.Number} về {string.Join(", ", shared)} cho cùng một xã.",
                    $"It overlaps {other.Row.Number} in time about {string.Join(", ", shared)} for the same commune."
                );
            }
        }

        return null;
    }

    private static (LocalPack? Pack, Phrase? Why) Checked(LocalRegulation row, string province)
    {
        if (LocalPacks.HashOf(row.Pack) != row.PackSha256)
        {
            return (null, new Phrase("Tệp lưu không còn như khi nhập.", "The pack is not as it was entered."));
        }

        PackReading reading = LocalPacks.Read(row.Pack);
        if (reading.Pack is not { } pack)
        {
            return (null, PackTexts.Of(reading.Faults[0]));
        }

        bool isThis =
            pack.Scope.Province == province
            && pack.Number == row.Number
            && pack.From == row.InForceFrom
            && (pack.InForce.To is null || row.InForceTo is { } to && to <= pack.InForce.To);
        if (!isThis)
        {
            return (null, new Phrase("Tệp lưu là của quy định khác.", "The pack is that of another regulation."));
        }

        return LocalPackCheck.OfWords(pack, LocalPacks.GuidanceOf(pack)) is [var fault, ..]
            ? (null, PackTexts.Of(fault))
            : (pack, null);
    }

    private IEnumerable<LocalOverlay> Overlays(GuidanceDocument guidance)
    {
        foreach (KeptPack kept in Packs)
        {
            // Under another guidance than that which it carries out, a value may be looser: then it does not count.
            LocalValue[] values =
            [
                .. kept.Pack.Parameters.Where(value =>
                    LocalBoundsCheck.Of([value], kept.Time, guidance.Parameters).Count == 0
                ),
            ];
            if (values.Length > 0)
            {
                yield return LocalOverlay.Of(
                    kept.Pack with
                    {
                        Parameters = values,
                    },
                    kept.Time,
                    guidance.Parameters,
                    kept.Row.Key
                );
            }
        }
    }

    /// <summary>What is ordered for a commune on a day, beside the review.</summary>
    public LocalSettingValues SettingsOf(UnitRow commune, DateOnly day)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KeptPack kept in Applying(commune, day))
        {
            foreach (LocalValue value in kept.Pack.Settings)
            {
                values[value.Id] = value.Value;
            }
        }

        return new LocalSettingValues(values);
    }

    /// <summary>The regulations that apply to a commune on a day.</summary>
    public IReadOnlyList<KeptPack> Applying(UnitRow commune, DateOnly day) =>
        commune.ParentCode is not { } parent
            ? []
            :
            [
                .. Packs.Where(kept =>
                    kept.Time.Contains(day)
                    && kept.Pack.Scope.Covers(commune.Code, commune.CommuneKind, Above.From(parent, day))
                ),
            ];
}
