using ChiBo.Domain.Admission;
using ChiBo.Guidance.Admission;
using ChiBo.Storage.Life;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Admission;

/// <summary>The whole way as a list: what is done, what is next, what is due or late, and the papers of each step.</summary>
public sealed partial class AdmissionPath
{
    [Parameter, EditorRequired]
    public required AdmissionCourse Course { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<AdmissionStepDone> Steps { get; set; }

    /// <summary>Names of who helps, by number of the member.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<int, string> Helpers { get; set; }

    private AdmissionRules Rules => AdmissionRules.On(Visitor.Today);

    private IEnumerable<string> LinesOf(AdmissionStep step)
    {
        foreach (AdmissionStepDone row in Steps.Where(row => row.Step == step))
        {
            yield return $"✓ {string.Join(" · ", WordsOf(row))}";
        }

        if (step == Course.Next)
        {
            yield return $"→ {string.Join(" · ", NextWords(step))}";
        }
        else if (Course.Next is { } next && step > next)
        {
            yield return Say(AdmissionTexts.Pending);
        }

        if (StepPapers.Of(step) is { } papers)
        {
            yield return $"{Say(AdmissionTexts.Papers)}: {Say(papers)}";
        }
    }

    private IEnumerable<string> WordsOf(AdmissionStepDone row)
    {
        yield return Say(row.Day);
        if (row is { VotesFor: { } inFavour, OfficialMembers: { } members })
        {
            yield return Say(AdmissionTexts.Votes(inFavour, members));
            if (!Course.IsCarried(new StepTaken(row.Step, row.Day, inFavour, members)))
            {
                yield return Say(AdmissionTexts.NotCarried);
            }
        }

        string[] helping =
        [
            .. new[] { row.HelperId, row.SecondHelperId }.OfType<int>().Select(id => Helpers.GetValueOrDefault(id, "")),
        ];
        if (helping.Length > 0)
        {
            yield return Say(AdmissionTexts.Helping(string.Join(", ", helping)));
        }

        if (row.Remark is { } remark)
        {
            yield return remark;
        }
    }

    private IEnumerable<string> NextWords(AdmissionStep step)
    {
        yield return Say(AdmissionTexts.IsNext);
        if (Course.NotBefore() is { } first)
        {
            yield return Say(AdmissionTexts.NotBefore(Say(first)));
        }

        if (Course.DueOn() is { } due)
        {
            yield return $"{Say(AdmissionTexts.TermOf(step))}: {Say(due)}";
        }

        if (Course.OverdueSince(Visitor.Today) is { } since)
        {
            yield return Say(AdmissionTexts.LateSince(Say(since)));
        }
    }
}
