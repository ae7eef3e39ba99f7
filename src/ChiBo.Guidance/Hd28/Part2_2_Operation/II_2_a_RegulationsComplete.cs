using System.Numerics;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Regulations;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «Chi ủy chi bộ cơ quan xây dựng và thực hiện quy chế làm việc. Nội dung quy chế cần xác định rõ mối quan hệ với …»: a
/// version of the working regulations that is in force on the day has all five chapters filled.
/// </summary>
[Clause("II.2.a")]
internal static class II_2_a_RegulationsComplete
{
    private static readonly (RegulationChapters Chapter, string Word)[] Chapters =
    [
        (RegulationChapters.PartyCommittee, "party_committee"),
        (RegulationChapters.Government, "government"),
        (RegulationChapters.FatherlandFront, "fatherland_front"),
        (RegulationChapters.Organisations, "organisations"),
        (RegulationChapters.Cells, "cells"),
    ];

    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        foreach (int version in month.OnDay.AgencyCells.ToArray())
        {
            int cell = month.Columns.Organisations.Organisation[version];
            RegulationChapters filled = FullestInForce(month, cell);
            yield return new Finding(
                Rule.AgencyCellRegulationsComplete,
                filled == RegulationChapters.All ? Outcome.Pass : Outcome.Fail,
                month.Columns.OrganisationCodes[cell],
                Text.Of(BitOperations.PopCount((uint)filled)),
                Text.Of(Chapters.Length),
                AbleToAttend: null,
                Counted: WordsOf(filled),
                Missing: WordsOf(RegulationChapters.All & ~filled)
            );
        }
    }

    /// <summary>When several versions are in force, the one that settles most; nothing when none is.</summary>
    private static RegulationChapters FullestInForce(CommuneInMonth month, int cell)
    {
        RegulationChapters fullest = RegulationChapters.None;
        foreach (RegulationsFact version in month.Columns.Regulations.Of(cell))
        {
            if (version.HoldsOn(month.OnDay.Day) && Rank(version.Filled).CompareTo(Rank(fullest)) > 0)
            {
                fullest = version.Filled;
            }
        }

        return fullest;
    }

    /// <summary>By the number of chapters, then by which they are, so that the order of rows decides nothing.</summary>
    private static (int, int) Rank(RegulationChapters filled) => (BitOperations.PopCount((uint)filled), (int)filled);

    private static List<string> WordsOf(RegulationChapters chapters) =>
        [
            .. Chapters
                .Where(known => chapters.HasFlag(known.Chapter))
                .Select(known => known.Word)
                .Order(StringComparer.Ordinal),
        ];
}
