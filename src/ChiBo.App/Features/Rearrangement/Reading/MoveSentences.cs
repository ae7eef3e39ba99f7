using ChiBo.App.CommandLine;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>Moves in words.</summary>
/// <param name="person">Name of a member by code.</param>
/// <param name="cell">Name of an organisation by code.</param>
/// <param name="area">Name of a unit by code.</param>
internal sealed class MoveSentences(Func<string, string> person, Func<string, string> cell, Func<string, string> area)
{
    /// <summary>The move as a sentence.</summary>
    public Phrase Of(RearrangementMove move) =>
        move switch
        {
            RearrangementMove.MergeAgencyCell one => new Phrase(
                $"Nhập {cell(one.Cell)} vào {cell(one.Into)}.",
                $"{cell(one.Cell)} is merged into {cell(one.Into)}."
            ),
            RearrangementMove.ReturnToResidence one => Return(one),
            RearrangementMove.DissolveAgencyCell one => new Phrase(
                $"Giải thể {cell(one.Cell)}.",
                $"{cell(one.Cell)} is dissolved."
            ),
            RearrangementMove.TransferToNeighbour one => new Phrase(
                $"{person(one.Member)} chuyển từ {cell(one.From)} sang {cell(one.To)}.",
                $"{person(one.Member)} is transferred from {cell(one.From)} to {cell(one.To)}."
            ),
            RearrangementMove.MergeAreas one => MergeAreas(one),
            RearrangementMove.PlaceUnderCommittee one => new Phrase(
                $"Đưa {cell(one.Cell)} về trực thuộc {cell(one.Committee)}.",
                $"{cell(one.Cell)} is put under {cell(one.Committee)}."
            ),
            RearrangementMove.AppointSecretary one => new Phrase(
                $"Cử {person(one.Member)} làm bí thư {cell(one.Cell)}.",
                $"{person(one.Member)} becomes secretary of {cell(one.Cell)}."
            ),
            _ => throw new InvalidOperationException($"{move.Kind} is no kind of move."),
        };

    /// <summary>What else there is to know about it; nothing for most moves.</summary>
    public IEnumerable<Phrase> NotesOf(RearrangementMove move)
    {
        if (move is RearrangementMove.TransferToNeighbour { IsPresumed: true })
        {
            yield return RearrangementTexts.Presumed;
        }

        IReadOnlyList<string> instead = move switch
        {
            RearrangementMove.TransferToNeighbour transfer => transfer.Instead,
            RearrangementMove.AppointSecretary appoint => appoint.Instead,
            _ => [],
        };
        if (instead.Count > 0)
        {
            yield return RearrangementTexts.Instead([.. instead.Take(MostNamed).Select(person)], instead.Count);
        }

        foreach (Placement placement in (move as RearrangementMove.DissolveAgencyCell)?.Placements ?? [])
        {
            Phrase why = RearrangementTexts.Of(placement.Reason);
            yield return new Phrase(
                $"{person(placement.Member)} → {cell(placement.To)} ({why.Vietnamese})",
                $"{person(placement.Member)} → {cell(placement.To)} ({why.English})"
            );
        }
    }

    /// <summary>Of those who could go as well, so many are named.</summary>
    private const int MostNamed = 10;

    private Phrase Return(RearrangementMove.ReturnToResidence one)
    {
        (string vietnamese, string english) = one.To is { } to
            ? ($" về {cell(to)} (nơi cư trú)", $" returns to {cell(to)}, the cell of residence")
            : ("", "");
        return new Phrase(
            one.EndsTemporary
                ? $"{person(one.Member)}{vietnamese}{(one.To is null ? "" : ";")} thôi sinh hoạt tạm thời ở {cell(one.Cell)}."
                : $"{person(one.Member)}{vietnamese}.",
            one.EndsTemporary
                ? $"{person(one.Member)}{english}{(one.To is null ? "" : ", and")} takes part in {cell(one.Cell)} no longer."
                : $"{person(one.Member)}{english}."
        );
    }

    private Phrase MergeAreas(RearrangementMove.MergeAreas one)
    {
        string areas = string.Join(", ", one.Areas.Select(area));
        string cells = string.Join(", ", one.Cells.Select(cell));
        return one.IntoCell is { } into && one.Cells.Length > 1
            ? new Phrase(
                $"Nhập các khu dân cư {areas} thành {area(one.IntoArea)}; {cells} thành {cell(into)}.",
                $"The areas {areas} become {area(one.IntoArea)}; {cells} become {cell(into)}."
            )
            : new Phrase(
                $"Nhập các khu dân cư {areas} thành {area(one.IntoArea)}.",
                $"The areas {areas} become {area(one.IntoArea)}."
            );
    }
}
