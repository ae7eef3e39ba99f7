using ChiBo.App.CommandLine;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.Domain.Shared;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>Plans as lines of text, with codes for names: whoever has the register at hand has them.</summary>
internal static class PlanText
{
    private static readonly MoveSentences Words = new(code => code, code => code, code => code);

    public static void Write(
        TextWriter text,
        IEnumerable<(string Commune, RearrangementProposal Proposal)> proposals,
        Language language
    )
    {
        foreach ((string commune, RearrangementProposal proposal) in proposals)
        {
            switch (proposal)
            {
                case RearrangementProposal.NothingToDo:
                    text.WriteLine($"{commune}: {RearrangementTexts.NothingToDo.In(language)}");
                    break;
                case RearrangementProposal.Found found:
                    Write(text, commune, found, language);
                    break;
                case RearrangementProposal.Impossible no:
                    text.WriteLine($"{commune}: {RearrangementTexts.Impossible.In(language)}");
                    foreach (Obstacle obstacle in no.Obstacles)
                    {
                        string who = obstacle.Members.IsEmpty ? "" : $" ({string.Join(", ", obstacle.Members)})";
                        text.WriteLine($"  ! {obstacle.Subject}: {obstacle.Words.In(language)}{who}");
                    }

                    break;
                default:
                    text.WriteLine($"{commune}: {RearrangementTexts.Undecided.In(language)}");
                    break;
            }
        }
    }

    public static void Write(TextWriter text, DissolutionPlan plan, Language language)
    {
        foreach (DissolvedCell cell in plan.Cells)
        {
            text.WriteLine($"{cell.Commune}: {DissolutionTexts.DissolvedIs(cell.Cell).In(language)}");
            foreach (Placement placement in cell.Placements)
            {
                text.WriteLine(
                    $"  {placement.Member} → {placement.To} ({RearrangementTexts.Of(placement.Reason).In(language)})"
                );
            }

            foreach (string member in cell.Unplaced)
            {
                text.WriteLine($"  ! {member}: {RearrangementTexts.Of(PlacementReason.NoResidence).In(language)}");
            }
        }

        foreach (ReceivingCell cell in plan.Receiving)
        {
            string count = cell.OfficialBefore is { } before ? $": {before} → {cell.OfficialAfter}" : "";
            string least = cell.Minimum is { } minimum ? $" / {minimum}" : "";
            text.WriteLine($"{cell.Cell} (+{cell.Comes}){count}{least}");
        }
    }

    private static void Write(TextWriter text, string commune, RearrangementProposal.Found found, Language language)
    {
        Phrase proof = found.IsProvenBest ? RearrangementTexts.Proven : RearrangementTexts.NotProven;
        text.WriteLine($"{commune}: {proof.In(language)}");
        for (int place = 0; place < found.Plans.Length; place++)
        {
            RearrangementPlan plan = found.Plans[place];
            text.WriteLine($"  {RearrangementTexts.Numbered(place + 1, plan.Cost).In(language)}");
            foreach (RearrangementMove move in plan.Moves)
            {
                text.WriteLine($"    {Words.Of(move).In(language)} ({move.Cost})");
                foreach (Phrase note in Words.NotesOf(move))
                {
                    text.WriteLine($"      {note.In(language)}");
                }
            }
        }

        if (found.HasMore)
        {
            text.WriteLine($"  {RearrangementTexts.HasMore.In(language)}");
        }
    }
}
