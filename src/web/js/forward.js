// On the page at a pair's address the other way round: on to the pair's own address, with the fragment that was asked for.
location.replace(document.querySelector('main a').href + location.hash);
