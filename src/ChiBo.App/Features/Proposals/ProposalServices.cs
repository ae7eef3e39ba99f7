namespace ChiBo.App.Features.Proposals;

/// <summary>What proposals are made of.</summary>
internal static class ProposalServices
{
    public static void AddProposals(this IServiceCollection services)
    {
        services.AddScoped<AnswerSeats>();
        services.AddScoped<ProposalReach>();
        services.AddScoped<ProposalRights>();
        services.AddScoped<ProposalList>();
        services.AddScoped<ProposalFile>();
        services.AddScoped<OpenMatters>();
        services.AddSingleton(all => all.GetRequiredService<Web.ServeOptions>().AnswerTerms);
        services.AddScoped<AnswerDeadlines>();
        services.AddScoped<DraftProposal>();
        services.AddScoped<ChangeDraft>();
        services.AddScoped<ProposalActs>();
        services.AddScoped<MoveProposal>();
        services.AddScoped<UrgeProposal>();
        services.AddScoped<AnswersForAgenda>();
    }
}
