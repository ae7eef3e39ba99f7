using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Web;

namespace ChiBo.App.Features.Notices;

/// <summary>What notices and their mails are made of.</summary>
internal static class NoticeServices
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton(all => all.GetRequiredService<ServeOptions>().Mail);
        services.AddScoped<NoticeAudience>();
        services.AddScoped<NoticeWriter>();
        services.AddScoped<NoticeList>();
        services.AddScoped<ChooseMail>();
        services.AddSingleton<SendMails>();
        services.AddHostedService(all => all.GetRequiredService<SendMails>());
    }
}
