using ChiBo.App.CommandLine;
using ChiBo.App.Features.Accounts.Profile;
using ChiBo.App.Features.Acts;
using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Notices;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Privacy.Corrections;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Features.Transfers;
using ChiBo.App.Features.YearReviews;
using ChiBo.Domain.Access;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Privacy;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Tasks;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Transfers;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>What is kept as one of several words, in the words that its own pages use.</summary>
internal static class ValueTexts
{
    public static Phrase Of(Enum value) =>
        value switch
        {
            MembershipKind kind => MemberTexts.Of(kind),
            StatusKind kind => MemberTexts.Of(kind),
            PostKind kind => MemberTexts.Of(kind),
            PositionKind kind => OrganisationTexts.Of(kind),
            MeetingKind kind => WorkTexts.Of(kind),
            MeetingStage stage => MeetingTexts.Of(stage),
            AttendanceKind kind => MeetingTexts.Of(kind),
            ItemOutcome outcome => MeetingTexts.Of(outcome),
            AgendaSource source => MeetingTexts.Of(source),
            AreaTopic topic => AreaTexts.Of(topic),
            Addressee body => AreaTexts.Of(body),
            MatterState state => AreaTexts.Of(state),
            TaskState state => TaskTexts.Of(state),
            TaskArea area => ProgrammeTexts.Of(area),
            GoalState state => ProgrammeTexts.Of(state),
            RegulationChapter chapter => RegulationTexts.Of(chapter),
            AdmissionStep step => AdmissionTexts.Of(step),
            AdmissionEnd end => AdmissionTexts.Of(end),
            ResidenceComment comment => ResidenceTexts.Of(comment),
            ReviewLevel level => ReviewTexts.Of(level),
            ReviewStage stage => ReviewTexts.Of(stage),
            TransferState state => TransferTexts.Of(state),
            Role role => AccountTexts.Of(role),
            NoticeKind kind => NoticeTexts.Of(kind),
            MailKind kind => MailTexts.Of(kind),
            MailDelivery delivery => MailTexts.Of(delivery),
            ActKind kind => ActTexts.Of(kind),
            CorrectionItem item => CorrectionTexts.Of(item),
            CorrectionState state => CorrectionTexts.Of(state),
            Gender gender => gender == Gender.Female ? new Phrase("nữ", "female") : new Phrase("nam", "male"),
            PrivateSubject.Residence => new Phrase("nhận xét nơi cư trú", "comment of the residence"),
            PrivateSubject.Correction => new Phrase("đề nghị sửa", "request for correction"),
            PrivateSubject => new Phrase("kiểm điểm năm", "yearly review"),
            _ => new Phrase($"{value}", $"{value}"),
        };
}
