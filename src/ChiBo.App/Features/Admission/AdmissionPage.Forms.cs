using System.Globalization;
using ChiBo.App.Features.Admission.Moving;
using ChiBo.App.Features.Members.Entering;
using ChiBo.App.Features.PrivateWords;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Admission;

/// <summary>What is done with the forms of a case.</summary>
public sealed partial class AdmissionPage
{
    private async Task Take()
    {
        DateOnly day = RequiredDay("Day", AdmissionTexts.DayMissing);
        List<(string, DateOnly?)> helpers = [];
        foreach ((string who, string since) in new[] { ("Helper", "Together"), ("SecondHelper", "SecondTogether") })
        {
            if (Typed(who) is { } code)
            {
                helpers.Add((code, Day(since)));
            }
        }

        int? votes = Votes();
        if (!IsSound())
        {
            return;
        }

        await Tell(
            new StepRequest(Key, SeenSteps(), SentStep(), day)
            {
                VotesFor = votes,
                Helpers = helpers,
                Consent = Typed("Consent"),
                Remark = Typed("Remark"),
                LookedAt = Ticked("IsSomebodyElse") ? Typed("LookedAt")?.Split(' ') ?? [] : [],
            },
            "Day"
        );
    }

    private async Task Renew()
    {
        DateOnly day = RequiredDay("NewDay", AdmissionTexts.DayMissing);
        if (IsSound())
        {
            await Tell(new StepRequest(Key, SeenSteps(), AdmissionStep.AwarenessClass, day), "NewDay");
        }
    }

    private async Task End()
    {
        DateOnly day = RequiredDay("EndDay", AdmissionTexts.DayMissing);
        if (
            !Enum.TryParse(Typed("How"), out AdmissionEnd how)
            || how is not (AdmissionEnd.Refused or AdmissionEnd.Withdrawn)
        )
        {
            Errors.Add("How", AdmissionTexts.HowMissing);
        }

        if (IsSound())
        {
            Outcome<long> outcome = await Services
                .GetRequiredService<MoveAdmission>()
                .End(Key, how, day, Typed("Reason"));
            await Answer(outcome, outcome.Refusal is EndWithoutReason ? "Reason" : "EndDay");
        }
    }

    private async Task Tell(StepRequest request, string dayField)
    {
        Outcome<long> outcome = await Services.GetRequiredService<MoveAdmission>().Take(request);
        if (outcome.Refusal is LooksLikeAMember)
        {
            var words = await AdmissionWords.Of(Services.GetRequiredService<Storage.ChiBoContext>(), [Key]);
            Alike = await Services
                .GetRequiredService<LikelyDuplicates>()
                .Of(Name ?? "", PrivateTexts.DayIn(words.GetValueOrDefault((Key, AdmissionWords.Birth))));
        }

        await Answer(
            outcome,
            outcome.Refusal switch
            {
                LooksLikeAMember => "IsSomebodyElse",
                HelpersNotSo or HelperIsNotOfficial => request.Helpers.Count > 1
                && IsAboutTheSecond(outcome.Refusal, request)
                    ? "SecondHelper"
                    : "Helper",
                SameHelperTwice => "SecondHelper",
                HelperKnowsTooShort => IsAboutTheSecond(outcome.Refusal, request) ? "SecondTogether" : "Together",
                VotesNotGiven or MoreVotesThanMembers => "VotesFor",
                TooOldWithoutConsent or LateCeremonyWithoutConsent => "Consent",
                _ => dayField,
            }
        );
    }

    private async Task Answer(Outcome<long> outcome, string field)
    {
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/admissions/{Key}?done=1"));
            return;
        }

        Refuse(field, outcome.Refusal);
        await Read();
    }

    private static bool IsAboutTheSecond(Refusal refusal, StepRequest request) =>
        request.Helpers.Count > 1
        && refusal switch
        {
            HelperIsNotOfficial about => about.Code == request.Helpers[1].Code,
            HelperKnowsTooShort about => about.Code == request.Helpers[1].Code,
            _ => false,
        };

    private int? Votes()
    {
        if (!SentStep().IsVote())
        {
            return null;
        }

        if (int.TryParse(Typed("VotesFor"), NumberStyles.None, CultureInfo.InvariantCulture, out int votes))
        {
            return votes;
        }

        Errors.Add("VotesFor", AdmissionTexts.VotesMissing);
        return null;
    }

    private AdmissionStep SentStep() =>
        Enum.TryParse(Typed("Step"), out AdmissionStep step) && Enum.IsDefined(step) ? step : AdmissionStep.Listed;

    private int SeenSteps() =>
        int.TryParse(Typed("FilledInOn"), NumberStyles.None, CultureInfo.InvariantCulture, out int seen) ? seen : 0;
}
