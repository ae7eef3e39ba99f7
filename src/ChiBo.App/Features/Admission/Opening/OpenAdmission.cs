using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Admission;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Admission.Opening;

/// <summary>Somebody whom a cell lists as outstanding.</summary>
internal sealed record OpenAdmissionRequest(string Cell, string FullName, DateOnly BirthDate, DateOnly ListedOn);

/// <summary>Opens the case of a person (II.1.3.b-7). Name and day of birth are no facts.</summary>
internal sealed class OpenAdmission(ChiBoContext db, RegisterActs acts, Person person, AdmissionReach reach)
{
    /// <summary>Opens it; its key.</summary>
    public async Task<Outcome<long>> Handle(OpenAdmissionRequest request)
    {
        if (!await reach.WorksFor(request.Cell))
        {
            return new NotYourCell();
        }

        return await acts.Do<long>(
            new ActHeader(ActKind.AdmissionMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = request.Cell,
            },
            async scope =>
                await Rolls.CellOn(db, request.Cell, request.ListedOn) is { } cell
                    ? await Open(scope, cell, request)
                    : new NoCellOnThatDay(request.ListedOn)
        );
    }

    private async Task<Outcome<long>> Open(ActScope scope, OrganisationVersion cell, OpenAdmissionRequest request)
    {
        Outcome<AdmissionCourse> course = AdmissionCourse.Open(AdmissionRules.Terms, request.ListedOn, acts.Today);
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        long key = Record(scope, cell.OrganisationId, course.Value);
        await AdmissionWords.Write(scope, key, AdmissionWords.Name, request.FullName);
        await AdmissionWords.Write(scope, key, AdmissionWords.Birth, PrivateTexts.Of(request.BirthDate));
        return key;
    }

    /// <summary>Records a case with its first step; its key.</summary>
    internal static long Record(ActScope scope, int cell, AdmissionCourse course)
    {
        AdmissionCase row = scope.Record(
            new AdmissionCase
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                OpenedOn = course.Steps[0].Day,
            }
        );
        scope.Record(
            new AdmissionStepDone
            {
                RecordedIn = scope.Act.Id,
                CaseKey = row.Key,
                Step = AdmissionStep.Listed,
                Day = course.Steps[0].Day,
            }
        );
        return row.Key;
    }
}
