using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Components;

/// <summary>What is wrong with a form that was sent: a sentence for each field, in the order of the fields.</summary>
public sealed class FormErrors
{
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> All => errors;

    public int Count => errors.Count;

    /// <summary>What is wrong with the field; nothing when it is sound.</summary>
    public Phrase? this[string name] => errors.Find(error => error.Name == name)?.Message;

    public void Add(string name, Phrase message) => errors.Add(new FieldError(name, message));
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Name">The name of the field in the form.</param>
/// <param name="Message">A full sentence.</param>
public sealed record FieldError(string Name, Phrase Message)
{
    /// <summary>The identifier of the field on the page.</summary>
    public string Id => FieldComponent.IdOf(Name);
}
