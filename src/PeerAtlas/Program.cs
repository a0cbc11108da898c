Console.WriteLine("PeerAtlas");
