using ChiBo.App.Databases;

namespace ChiBo.App.Features.Meetings;

/// <summary>The handlers and readers of meetings.</summary>
internal static class MeetingServices
{
    public static IServiceCollection AddMeetings(this IServiceCollection services, DataFolder folder)
    {
        services.AddScoped<MeetingReader>();
        services.AddScoped<MeetingDoor>();
        services.AddScoped<MeetingList>();
        services.AddScoped<MeetingActs>();
        services.AddScoped<StartMeeting>();
        services.AddScoped<RunMeeting>();
        services.AddScoped<EndMeeting>();
        services.AddScoped<TypeBackMeeting>();
        services.AddScoped<AgendaChoices>();
        services.AddScoped<DrawUpAgenda>();
        services.AddScoped<ReplyToInvitation>();
        services.AddScoped<TakeAttendance>();
        services.AddScoped<ConcludeItem>();
        services.AddScoped<GiveMeetingTask>();
        services.AddScoped<OpenMinutes>();
        services.AddScoped<WriteMinutes>();
        services.AddScoped<ApproveMinutes>();
        services.AddScoped<IssueResolution>();
        services.AddScoped<IssueConclusionNotice>();
        services.AddSingleton(AssessmentFolder.Read(folder));
        services.AddScoped<AssessmentGrounds>();
        services.AddScoped<AssessMeeting>();
        return services;
    }
}
