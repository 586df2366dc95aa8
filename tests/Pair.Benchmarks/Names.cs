namespace Pair.Benchmarks;

/// <summary>What a made directory is put together from. Every name is invented.</summary>
internal static class Names
{
    public static readonly string[] PlaceBeginnings =
    [
        "Ash", "Bram", "Cal", "Dun", "Elm", "Fern", "Gar", "Hol", "Ing", "Kel", "Lang", "Mar", "Nor", "Oak", "Pen", "Rud", "Sel", "Thorn", "Uls", "Wes",
    ];

    public static readonly string[] PlaceEnds = ["bury", "combe", "dale", "field", "ford", "gate", "ham", "ley", "mere", "moor", "port", "stead", "thorpe", "ton", "wick", "worth"];

    public static readonly string[] Wards = ["Abbey", "Bridge", "Castle", "Harbour", "Hill", "Market", "Mill", "Park", "Quarry", "Station", "Valley", "Weir"];

    /// <summary>Projects that run in more than one place under one name.</summary>
    public static readonly string[] Projects =
    [
        "Acorns", "Bright Start", "Butterflies", "Cygnets", "Daisy Chain", "Early Days", "Fireflies", "First Steps", "Footprints", "Fledglings", "Growing Together",
        "Hand in Hand", "Hedgehogs", "Home Harbour", "Ladybirds", "Lantern", "Little Oaks", "Lullaby", "Magpies", "Nest", "New Leaf", "Open Door", "Otters", "Pebbles",
        "Puddles", "Rainbow", "Robins", "Saplings", "Skylark", "Small Wonders", "Snowdrop", "Sparrows", "Stepping Stones", "Sunbeams", "Tiny Tides", "Treehouse", "Willow", "Wren",
    ];

    public static readonly string[] Providers = ["Children's Trust", "Community Association", "Families Project", "Home Visitors", "Parents' Network", "Play Council", "Women's Centre", "Young Families"];

    public static readonly string[] Managers = ["Service manager", "Team lead", "Project manager", "Volunteer lead", "Head of early years", "Group coordinator"];

    public static readonly string[] Days = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays"];

    public static readonly string[] Times = ["9.30am to 11am", "10am to 11.30am", "10.30am to noon", "1pm to 2.30pm", "1.30pm to 3pm"];

    public static readonly string[] Venues = ["at the library", "at the hub", "at the church hall", "at the clinic", "at the nursery"];

    /// <summary>How a summary ends.</summary>
    public static readonly string[] Ends =
    [
        "Older brothers and sisters may come too.", "Each family has the same worker throughout.", "Volunteers who are parents themselves help.", "There is tea, and time to talk.",
        "New families can begin at any time.", "It runs in small groups.", "Sessions are free, and nobody needs to book.", "We can help with the bus fare.",
    ];

    /// <summary>Kinds of service, as areas have them.</summary>
    public static readonly Kind[] Kinds =
    [
        new("baby massage", "A five-week group where parents learn gentle touch and their baby's cues.", "thriving, getting-advice", "6w to 9m", "infant-massage"),
        new("baby yoga", "Stretching, songs and rest for babies and the adults who care for them.", "thriving, getting-advice", "8w to 12m", "baby-yoga"),
        new("stay and play", "A weekly play session with ideas to try at home.", "thriving", "birth to 24m", null),
        new("rhyme time", "Songs and rhymes for babies, with books to borrow.", "thriving", "birth to 24m", null),
        new("feeding group", "Help with feeding from trained workers and other parents.", "thriving, getting-advice", "birth to 12m", "peer-support"),
        new("home visits", "A trained volunteer visits the family at home each week.", "getting-advice, getting-help", "pregnancy to 24m", "home-visiting"),
        new("birth and beyond course", "A course about birth and the first weeks with a new baby.", "thriving, getting-advice", "pregnancy to 8w", "solihull"),
        new("dads' group", "A Saturday group for fathers and their babies.", "thriving, getting-advice", "birth to 24m", "peer-support") { Carers = "father" },
        new("sleep support", "Advice about babies' sleep, by telephone or at home.", "getting-advice", "birth to 24m", null),
        new("talking group", "A group for parents who feel low or worried after birth.", "getting-advice, getting-help", "birth to 12m", "talking-therapy"),
        new("parenting course", "Eight weeks on play, praise and what babies need.", "getting-advice, getting-help", "3m to 24m", "mellow-parenting"),
        new("video feedback", "Short films of everyday moments, watched together with the parent.", "getting-help, getting-more-help", "birth to 24m", "video-interaction-guidance"),
        new("young parents' group", "A weekly group for parents under 21.", "getting-advice, getting-help", "pregnancy to 24m", "peer-support") { Age = "{ maximum: 21 }" },
        new("grandparents' circle", "A monthly meeting for relatives who bring up a baby.", "getting-advice, getting-help", "birth to 24m", null) { Carers = "kinship-carer" },
        new("foster carers' group", "Help with bonding for people who foster babies.", "getting-advice, getting-help", "birth to 24m", null) { Carers = "foster-carer" },
        new("twins club", "A club for families with twins or more.", "thriving, getting-advice", "pregnancy to 24m", "peer-support"),
        new("neonatal families' group", "For families whose baby was born early or ill.", "getting-advice, getting-help", "birth to 12m", "peer-support") { Cohort = "neonatal" },
        new("family support", "A family worker helps with routines, money and housing.", "getting-help, getting-more-help", "pregnancy to 24m", null),
        new("toy library", "Toys to borrow, with advice about play.", "thriving", "birth to 24m", null),
        new("walking group", "Slow walks with prams, and a café at the end.", "thriving", "birth to 18m", null),
        new("bumps group", "A meeting place for people who expect a baby.", "thriving, getting-advice", "pregnancy to 4w", "peer-support"),
        new("parent-infant therapy", "Therapy for a baby and parent together where things are hard between them.", "getting-help, getting-more-help", "pregnancy to 24m", "parent-infant-psychotherapy"),
    ];
}

/// <summary>A kind of service.</summary>
internal sealed record Kind(string Name, string Summary, string Levels, string Ages, string? Intervention)
{
    public string Carers { get; init; } = "anyone";

    public string? Age { get; init; }

    public string? Cohort { get; init; }
}
