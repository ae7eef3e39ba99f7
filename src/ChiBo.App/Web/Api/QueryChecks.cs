using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Api;

/// <summary>Looks at the parameters of the address before an endpoint runs.</summary>
internal sealed class QueryChecks(IReadOnlyList<QueryParameter> known) : IEndpointFilter
{
    /// <summary>The parameters that are faulty: not known here, there twice, or of a value that cannot be.</summary>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        List<FieldFault> faults =
        [
            .. context
                .HttpContext.Request.Query.Select(pair => (pair.Key, Fault: FaultOf(pair.Key, [.. pair.Value])))
                .Where(found => found.Fault is not null)
                .Select(found => new FieldFault(found.Key, found.Fault!)),
        ];
        return faults.Count > 0 ? Problem.OfFaults(faults) : await next(context);
    }

    private Phrase? FaultOf(string name, string?[] values)
    {
        if (known.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
        {
            string names = string.Join(", ", known.Select(parameter => parameter.Name));
            return known.Count == 0
                ? new Phrase("Địa chỉ này không nhận tham số nào.", "This address takes no parameter.")
                : new Phrase($"Địa chỉ này chỉ nhận: {names}.", $"This address takes: {names}.");
        }

        return values is [{ } value]
            ? parameter.Check(value)
            : new Phrase($"Chỉ ghi {name} một lần.", $"Write {name} once.");
    }
}
