using ChiBo.App.Features.Admission.Opening;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Admission;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission;

/// <summary>Two people of the sample commune on the way to membership: one before the cell's vote, one before the ceremony.</summary>
internal static class SampleAdmissions
{
    private const string Cell = "X99001-CQ";
    private const string Helper = "X99001-M283";

    private static readonly (AdmissionStep Step, int DaysAgo)[] BeforeTheVote =
    [
        (AdmissionStep.AwarenessClass, 200),
        (AdmissionStep.HelpersAssigned, 160),
        (AdmissionStep.Application, 90),
        (AdmissionStep.BackgroundCheck, 40),
    ];

    private static readonly (AdmissionStep Step, int DaysAgo)[] BeforeTheCeremony =
    [
        (AdmissionStep.AwarenessClass, 400),
        (AdmissionStep.HelpersAssigned, 380),
        (AdmissionStep.Application, 300),
        (AdmissionStep.BackgroundCheck, 250),
        (AdmissionStep.UnionOpinion, 220),
        (AdmissionStep.ResidenceOpinion, 210),
        (AdmissionStep.CellResolution, 180),
        (AdmissionStep.CommitteeResolution, 150),
        (AdmissionStep.Decision, 70),
    ];

    /// <summary>Records them in the act that sets up the sample.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        await Record(scope, today, "Vũ Mẫu Hạnh", new DateOnly(1998, 4, 12), 230, BeforeTheVote);
        await Record(scope, today, "Đỗ Mẫu Khoa", new DateOnly(1995, 9, 3), 420, BeforeTheCeremony);
    }

    private static async Task Record(
        ActScope scope,
        DateOnly today,
        string name,
        DateOnly born,
        int listedDaysAgo,
        (AdmissionStep Step, int DaysAgo)[] steps
    )
    {
        ChiBoContext db = scope.Db;
        int cell = await db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        int helper = await db.Members.Where(row => row.Code == Helper).Select(row => row.Id).SingleAsync();
        AdmissionCourse course = Done(AdmissionCourse.Open(AdmissionRules.Terms, today.AddDays(-listedDaysAgo), today));
        long key = OpenAdmission.Record(scope, cell, course);
        await AdmissionWords.Write(scope, key, AdmissionWords.Name, name);
        await AdmissionWords.Write(scope, key, AdmissionWords.Birth, PrivateTexts.Of(born));
        foreach ((AdmissionStep step, int daysAgo) in steps)
        {
            DateOnly day = today.AddDays(-daysAgo);
            int? members = step.IsVote() ? await VotingMembers.Count(db, cell, day) : null;
            StepAct act = new(step, day)
            {
                VotesFor = members,
                OfficialMembers = members,
                Helpers = step.NamesHelpers() ? [new Helper(Helper, true, day.AddYears(-3))] : [],
                BirthDate = born,
            };
            course = Done(course.Take(act, today));
            scope.Record(
                new AdmissionStepDone
                {
                    RecordedIn = scope.Act.Id,
                    CaseKey = key,
                    Step = step,
                    Day = day,
                    VotesFor = members,
                    OfficialMembers = members,
                    HelperId = step.NamesHelpers() ? helper : null,
                }
            );
        }
    }

    private static AdmissionCourse Done(Outcome<AdmissionCourse> outcome) =>
        outcome.IsDone ? outcome.Value : throw new InvalidOperationException(outcome.Refusal.English);
}
