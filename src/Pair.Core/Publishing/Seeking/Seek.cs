using Pair.Core.Coverage;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Seeking;

/// <summary>What can be asked of the services of an edition.</summary>
internal static class Seek
{
    /// <summary>For everyone who works with families: every question that the services answer differently. Null where there is no service.</summary>
    public static Finder? ForPractitioners(Pathway pathway, IReadOnlyList<Service> services)
    {
        if (services.Count == 0) return null;
        FinderQuestion[] questions =
        [
            Questions.OfLevel(pathway), Questions.OfAge("Baby's age", "Any age", services), Questions.OfPlace(pathway, "Where the family lives"), Questions.OfReferrer(pathway, services),
            Questions.OfSelf(), Questions.OfCohort(pathway, services), Questions.OfDelivery(services), Questions.OfLanguage(pathway, services),
        ];
        return Of(pathway, services, questions, service => Words(pathway, service), Terms(pathway));
    }

    /// <summary>For families: what is there for them now. Null where nothing is.</summary>
    public static Finder? ForFamilies(Pathway pathway, IReadOnlyList<Service> services)
    {
        if (services.Count == 0) return null;
        FinderQuestion[] questions = [Questions.OfAge("How old is your baby?", "Choose an age", services), Questions.OfPlace(pathway, "Where do you live?") with { Any = "Choose a place" }];
        return Of(pathway, services, questions, _ => "", default, service => new FinderFit.Values(Questions.Self, Openness.WelcomesFamilies(pathway, service) ? [Questions.Yes] : []));
    }

    private static Finder Of(Pathway pathway, IReadOnlyList<Service> services, FinderQuestion[] all, Func<Service, string> words, Seq<FinderTerm> terms, Func<Service, FinderFit>? besides = null)
    {
        // One answer alone parts nothing; one to tick does. A group is worth asking for where it is the only one.
        var questions = all.Where(question => question.Choices.Count > (question.Id is Questions.For or Questions.Language or Questions.Self ? 0 : 1)).ToSeq();
        var entries = new List<FinderEntry>();
        foreach (var service in services)
        {
            var fits = new List<FinderFit>();
            foreach (var question in questions)
                if (Answering.Of(pathway, service, question) is { } fit) fits.Add(fit);
            // What is not asked, and parts what is found: families go to some by themselves.
            if (besides is not null) fits.Add(besides(service));
            entries.Add(new FinderEntry(service.Id.Value, fits.ToSeq(), words(service)));
        }
        return new Finder(questions, entries.ToSeq(), terms);
    }

    // What families call it, and the levels that its row does not name.
    private static string Words(Pathway pathway, Service service)
    {
        var words = new List<string>();
        if (service.Family?.Name is { } name) words.Add(name.Value.Trim());
        foreach (var level in service.Levels) words.Add(Names.Level(pathway, level.Value).Trim());
        return string.Join(", ", words);
    }

    // The area's own come first: what it means by a short form goes before what others do.
    private static Seq<FinderTerm> Terms(Pathway pathway)
    {
        var terms = new List<FinderTerm>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (pathway.Term is { Short: { } form, Name: { } meaning } && known.Add(form.Value.Trim())) terms.Add(new FinderTerm(form.Value.Trim(), meaning.Value.Trim()));
        foreach (var entry in pathway.Glossary)
            if (known.Add(entry.Short.Value.Trim())) terms.Add(new FinderTerm(entry.Short.Value.Trim(), entry.Meaning.Value.Trim()));
        // "mum" is looked for where "mother" is written.
        foreach (var term in ShippedTerms.All())
            if (known.Add(term.Word)) terms.Add(new FinderTerm(term.Word, term.Meaning));
        return terms.ToSeq();
    }
}
