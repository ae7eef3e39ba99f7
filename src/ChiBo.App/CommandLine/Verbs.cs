using System.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Accounts.Users;
using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Audit;
using ChiBo.App.Features.Campaigns.Verbs;
using ChiBo.App.Features.Establishments.Check;
using ChiBo.App.Features.Exchange.Check;
using ChiBo.App.Features.Exchange.Convert;
using ChiBo.App.Features.Exchange.Template;
using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Guidance;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Maintenance.Backup;
using ChiBo.App.Features.Maintenance.Doctor;
using ChiBo.App.Features.Maintenance.Migrate;
using ChiBo.App.Features.Maintenance.Restore;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Overview;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.Rearrangement.Answers;
using ChiBo.App.Features.Registers.Export;
using ChiBo.App.Features.Registers.Import;
using ChiBo.App.Features.Reorganisations.InBulk;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Explain;
using ChiBo.App.Features.Reviews.Receipts;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.App.Features.Reviews.Timeline;
using ChiBo.App.Features.Reviews.WhatIf;
using ChiBo.App.Features.Samples.Generate;
using ChiBo.App.Features.Samples.Sample;
using ChiBo.App.Web;

namespace ChiBo.App.CommandLine;

/// <summary>All verbs of the program.</summary>
internal static class Verbs
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(
            new Phrase(
                "ChiBo: sổ bộ, rà soát và công việc của chi bộ cơ quan xã, phường, thị trấn.",
                "ChiBo: register, review and work of the agency Party cells of communes."
            ).In(terminal.Language)
        )
        {
            ReviewRegisterCli.Create(terminal),
            ExplainCommuneCli.Create(terminal),
            ShowTimelineCli.Create(terminal),
            ShowForecastCli.Create(terminal),
            CompareDaysCli.Create(terminal),
            TryChangesCli.Create(terminal),
            DraftReviewReportCli.Create(terminal),
            VerifyReceiptsCli.Create(terminal),
            CampaignCli.Create(terminal),
            CheckInputCli.Create(terminal),
            ConvertRegisterCli.Create(terminal),
            WriteTemplateCli.Create(terminal),
            GenerateNationCli.Create(terminal),
            WriteSampleCli.Create(terminal),
            ShowGuidanceCli.Create(terminal),
            MigrateDatabaseCli.Create(terminal),
            ImportRegisterCli.Create(terminal),
            ExportRegisterCli.Create(terminal),
            ShowOverviewCli.Create(terminal),
            ReorganiseCli.Create(terminal),
            ShowPlanCli.Create(terminal),
            FoundCli.Create(terminal),
            CheckLocalPackCli.Create(terminal),
            UserCli.Create(terminal),
            AreasCli.Create(terminal),
            MailCli.Create(terminal),
            RetentionCli.Create(terminal),
            AuditCli.Create(terminal),
            BackupDatabaseCli.Create(terminal),
            RestoreDatabaseCli.Create(terminal),
            DoctorCli.Create(terminal),
            ServeCli.Create(terminal),
        };
        root.SetAction(_ =>
            ServeCli.Run(
                new ServeOptions { Mail = MailSettings.Read(Environment.GetEnvironmentVariable) },
                DataFolder.Choose(null),
                terminal
            )
        );
        return root;
    }
}
