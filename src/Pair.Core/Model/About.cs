using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>The area a pathway is for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">ONS code.</param>
/// <param name="Place">Which place of a base pathway this area is.</param>
public sealed record Area(Located<string> Name, Located<string>? Code, Located<string>? Place);

/// <summary>What an area says for parent-infant relationships.</summary>
public sealed record Term(Located<string> Name, Located<string>? Short);

/// <summary>Who keeps a pathway.</summary>
/// <param name="Role">Role, never a person's name.</param>
/// <param name="Organisation">Id of an organisation.</param>
/// <param name="Email">Where corrections go.</param>
public sealed record Owner(Located<string>? Role, Located<string>? Organisation, Located<string>? Email);

/// <summary>Who approved a pathway, and when.</summary>
public sealed record Approval(Located<string>? Role, Located<DateOnly>? Date);

/// <summary>A picture inside the workspace.</summary>
public sealed record LogoFile(Located<string> File, Located<string> Alt);

/// <summary>A short form and what it means.</summary>
public sealed record GlossaryEntry(Located<string> Short, Located<string> Meaning);

/// <summary>A link with words.</summary>
public sealed record TitledLink(Located<string> Title, Located<string> Url);

/// <summary>A day and who checked on it.</summary>
public sealed record Assurance(Located<DateOnly>? Date, Located<string>? By);

/// <summary>Whole years, inclusive.</summary>
public sealed record CarerAge(Located<int>? Minimum, Located<int>? Maximum);
