using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Content;

/// <summary>A letter, or a list of talking points, that is filled in with the facts of a state.</summary>
/// <param name="Id">Kebab-case, from the file's name; also the fragment on a state's page of letters.</param>
/// <param name="Title">Its heading, also the subject of a mail.</param>
/// <param name="Description">One sentence on when to use it.</param>
/// <param name="Order">Rank among the letters.</param>
/// <param name="Template">Plain text with the places of <c>LetterPlaces</c>; paragraphs are parted by empty lines.</param>
/// <param name="At">Where its file starts.</param>
public sealed record Letter(string Id, string Title, string Description, int Order, string Template, Place At);
