using ChiBo.App.Features.Registers;
using ChiBo.Domain.Admission;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Moving;

/// <summary>Steps as they are kept: one row of a step is current, those before it stay on record.</summary>
internal static class StepRows
{
    /// <summary>A lost vote, or a certificate that is over: one of a step is current at a time.</summary>
    public static async Task TakeThePlaceOfAnEarlierOne(ActScope scope, StepRequest request)
    {
        if (
            await scope
                .Db.AdmissionSteps.Known(KnownAt.Now)
                .SingleOrDefaultAsync(row => row.CaseKey == request.Key && row.Step == request.Step) is
            { } earlier
        )
        {
            scope.Supersede(earlier);
        }
    }

    /// <summary>What is kept of a step.</summary>
    public static async Task<AdmissionStepDone> Row(ActScope scope, StepAct act, StepRequest request)
    {
        List<int> helpers = [];
        foreach (Helper helper in act.Helpers)
        {
            helpers.Add(
                await scope.Db.Members.Where(row => row.Code == helper.Code).Select(row => row.Id).SingleAsync()
            );
        }

        string remark = string.Join(" · ", new[] { request.Remark, request.Consent }.OfType<string>());
        return new AdmissionStepDone
        {
            RecordedIn = scope.Act.Id,
            CaseKey = request.Key,
            Step = act.Step,
            Day = act.Day,
            VotesFor = act.VotesFor,
            OfficialMembers = act.OfficialMembers,
            HelperId = helpers.Count > 0 ? helpers[0] : null,
            SecondHelperId = helpers.Count > 1 ? helpers[1] : null,
            Remark = remark.Length > 0 ? remark : null,
        };
    }
}
