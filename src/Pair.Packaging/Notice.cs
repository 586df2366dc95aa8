namespace Pair.Packaging;

/// <summary>What <c>THIRD-PARTY-NOTICES.md</c> says of one work of others.</summary>
/// <param name="Name">What it is called, without its version.</param>
/// <param name="Version">Null where it is known at the build alone.</param>
/// <param name="Licence">Its short form by SPDX.</param>
/// <param name="Copyright">Who holds it.</param>
/// <param name="Address">As programs for supply chains write it; null where it is known at the build alone.</param>
/// <param name="Page">Where it is from.</param>
/// <param name="Text">The licence itself.</param>
internal sealed record Notice(string Name, string? Version, string Licence, string Copyright, string? Address, string Page, string Text);
